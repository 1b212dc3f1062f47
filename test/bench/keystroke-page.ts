/** Runs within a browser page: what a key costs in a phone field. Bundled by `keystroke.ts`. */
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import { defineFieldElements } from '../../src/plugin/field-elements.ts';
import { median } from './turns.ts';

const NUMBERS = ['0712345678', '254712345679', '0722000111', '0733123456'];
const ROUNDS = 12;

/** Milliseconds from a key until what is said of the number is drawn: the median of all keys. */
export interface Keystrokes {
  readonly caseline: number;
  readonly intlTelInput: number;
}

interface Contestant {
  readonly input: HTMLInputElement;
  /** Resolves when the verdict on what was typed stands in the page. */
  drawn(): Promise<unknown>;
}

/** Preact draws in a microtask behind the event. */
const settled = (): Promise<void> => new Promise((done) => queueMicrotask(() => queueMicrotask(done)));

async function caseline(): Promise<Contestant> {
  await defineFieldElements(window, {
    locale: 'en',
    facts: { countries: ['KE'] },
    elements: ['caseline-phone-field'],
  });
  const field = document.createElement('caseline-phone-field');
  document.body.append(field);
  await settled();
  const input = field.shadowRoot?.querySelector('input');
  if (!input) throw new Error('the field has no input');
  return { input, drawn: settled };
}

function peer(): Contestant {
  const input = document.createElement('input');
  const note = document.createElement('p');
  document.body.append(input, note);
  const field = intlTelInput(input, { initialCountry: 'ke' });
  // What its documentation shows for validation while somebody types.
  input.addEventListener('input', () => {
    note.textContent = field.isValidNumber() ? 'valid' : `not valid: ${field.getValidationError()}`;
  });
  return { input, drawn: settled };
}

async function typed({ input, drawn }: Contestant, number: string, took: number[]): Promise<void> {
  input.focus();
  input.select();
  for (const key of number) {
    const from = performance.now();
    // As a key does: the browser puts it in and tells of it.
    document.execCommand('insertText', false, key);
    await drawn();
    // The page has to be laid out before anybody sees it.
    document.body.getBoundingClientRect();
    took.push(performance.now() - from);
  }
}

export async function keystrokes(): Promise<Keystrokes> {
  const contestants = { caseline: await caseline(), intlTelInput: peer() };
  const took = { caseline: [] as number[], intlTelInput: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of ['caseline', 'intlTelInput'] as const)
      for (const number of NUMBERS) await typed(contestants[name], number, round === 0 ? [] : took[name]);
  // Grouped, as it draws a number that it has understood.
  if (contestants.caseline.input.value !== '0733 123456') throw new Error('the field did not draw');
  return { caseline: median(took.caseline), intlTelInput: median(took.intlTelInput) };
}
