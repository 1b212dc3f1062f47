import { SPACE } from '../../contact/python.ts';

const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const BLANK = new RegExp(`[${SPACE}]`);

type State = 'start' | 'word' | 'number' | 'dotted word' | 'dotted number';

/**
 * Cuts a text into runs of letters, numbers and single signs, as dateutil's `_timelex`. A blank of any kind is `' '`.
 * A dot stands inside a number (`4:30:21.447`) or between words (`Sep.20.2009`); which it is shows at the end of the run.
 * @param text with ASCII digits only
 */
export function tokens(text: string): string[] {
  const signs = Array.from(text.replaceAll('\0', ''));
  const found: string[] = [];
  for (let at = 0; at < signs.length; ) {
    const first = signs[at] ?? '';
    at += 1;
    let state: State = LETTER.test(first) ? 'word' : DIGIT.test(first) ? 'number' : 'start';
    if (state === 'start') {
      found.push(BLANK.test(first) ? ' ' : first);
      continue;
    }
    let token = first;
    let letters = false;
    for (; at < signs.length; at += 1) {
      const sign = signs[at] ?? '';
      if (state === 'word' || state === 'dotted word') letters = true;
      const next = follow(state, sign, token);
      if (next === null) break;
      state = next;
      token += sign;
    }
    found.push(...split(token, state, letters));
  }
  return found;
}

/** The state after one more sign, or null when the sign belongs to the next token. */
function follow(state: State, sign: string, token: string): State | null {
  switch (state) {
    case 'word':
      return LETTER.test(sign) ? 'word' : sign === '.' ? 'dotted word' : null;
    case 'number':
      if (DIGIT.test(sign)) return 'number';
      return sign === '.' || (sign === ',' && token.length >= 2) ? 'dotted number' : null;
    case 'dotted word':
      if (sign === '.' || LETTER.test(sign)) return 'dotted word';
      return DIGIT.test(sign) && token.endsWith('.') ? 'dotted number' : null;
    case 'dotted number':
      if (sign === '.' || DIGIT.test(sign)) return 'dotted number';
      return LETTER.test(sign) && token.endsWith('.') ? 'dotted word' : null;
    default:
      return null;
  }
}

function split(token: string, state: State, letters: boolean): string[] {
  if (state !== 'dotted word' && state !== 'dotted number') return [token];
  if (letters || token.split('.').length > 2 || /[.,]$/.test(token)) {
    const [first = '', ...rest] = token.split(/([.,])/);
    const whole = state === 'dotted number' && !first.includes('.') ? first.replaceAll(',', '.') : first;
    return [whole, ...rest.filter((part) => part !== '')];
  }
  return [state === 'dotted number' && !token.includes('.') ? token.replaceAll(',', '.') : token];
}
