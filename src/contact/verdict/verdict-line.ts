import type { AdviceTexts } from '../advice/texts/en.ts';
import type { ContactWords } from '../texts/en.ts';
import type { VerdictTexts } from './texts/en.ts';

/**
 * How a channel ends.
 * - `ok`: HQ does what was meant.
 * - `late`: HQ does it, but at another hour than was meant.
 * - `doubtful`: HQ does something, but probably not what was meant.
 * - `fails`: HQ does nothing.
 * - `unknown`: it depends on what is not known here.
 */
export type Tone = 'ok' | 'late' | 'doubtful' | 'fails' | 'unknown';

/** How personal data stand in a text. */
export interface Show {
  /** Digits as HQ stores them. */
  readonly number: (digits: string) => string;
  readonly address: (address: string) => string;
}

/** Digit by digit: whoever has the numbering plans at hand shows groups and country (`showNumber`). */
export const PLAIN: Show = { number: (digits) => `+${digits}`, address: (address) => address };

/** `words`: for what is wrong with a value, which advice says. */
type Write<Texts> = (texts: Texts, show: Show, words: AdviceTexts | undefined) => string;

/**
 * What HQ will do on one channel. The sentence is made when it is read, so that a million verdicts do not pay for it;
 * `JSON.stringify` writes it.
 */
export class VerdictLine {
  readonly tone: Tone;
  /** Stable; docs/verdict.md says what each means and what mends it. Codes of advice stand for themselves. */
  readonly cause: string;
  readonly #write: Write<VerdictTexts | undefined>;
  readonly #show: Show;

  constructor(tone: Tone, cause: string, write: Write<VerdictTexts | undefined>, show: Show = PLAIN) {
    this.tone = tone;
    this.cause = cause;
    this.#write = write;
    this.#show = show;
  }

  /** What HQ will do, in English. */
  get text(): string {
    return this.say();
  }

  /**
   * What HQ will do, in the language of a catalogue.
   * @param show how numbers and addresses are written; masked where others may read the text
   */
  say(texts: ContactWords = {}, show: Show = this.#show): string {
    return this.#write(texts.verdict, show, texts.advice);
  }

  toJSON(): object {
    return { tone: this.tone, cause: this.cause, text: this.text };
  }
}

/** Makes the lines of a channel, which bring their English along: who needs one channel loads no other's texts. */
export function linesIn<Part extends keyof VerdictTexts>(english: Pick<VerdictTexts, Part>) {
  return (
    tone: Tone,
    cause: string,
    write: Write<Pick<VerdictTexts, Part>>,
    show?: Show | undefined,
  ): VerdictLine =>
    new VerdictLine(tone, cause, (texts, shown, words) => write(texts ?? english, shown, words), show);
}
