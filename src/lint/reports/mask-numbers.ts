import { maskedDigits, numbersIn, replaceNumbers } from '../../contact/phone/masked-text.ts';

/** How the numbers of one form are masked: reports for people go into logs, and a log holds no phone number. */
export interface NumberMask {
  /** A message: numbers that the form holds are masked; examples of a numbering plan are nobody's. */
  message(text: string): string;
  /** A line of the form: every number is masked, digit for digit, so that places in the line stay. */
  source(line: string): string;
}

const BARE: NumberMask = { message: (text) => text, source: (line) => line };

const digitsOf = (number: string): string => number.replaceAll(/\D/g, '');

/** @param show leaves numbers as they are: asked for, or a person at a terminal reads them */
export function createNumberMask(form: string, show: boolean): NumberMask {
  if (show) return BARE;
  let held: ReadonlySet<string> | null = null;
  const isHeld = (number: string): boolean => {
    held ??= new Set(numbersIn(form).map(digitsOf));
    return held.has(digitsOf(number));
  };
  return {
    message: (text) => replaceNumbers(text, (number) => (isHeld(number) ? maskedDigits(number) : number)),
    source: (line) => replaceNumbers(line, sameLength),
  };
}

function sameLength(number: string): string {
  const [head = '', tail = ''] = maskedDigits(number).split('…');
  return head + '·'.repeat(Math.max(0, number.length - head.length - tail.length)) + tail;
}
