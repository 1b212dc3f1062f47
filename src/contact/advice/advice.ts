import type { ContactProperty } from '../contact.ts';
import { type AdviceText, textOf } from './advice-text.ts';
import type { AdviceTexts } from './texts/en.ts';

export type AdviceSeverity = 'error' | 'warning' | 'info';

/** Says an advice in the language of a catalogue; in English without one. */
type Say = (texts?: AdviceTexts) => AdviceText;

/**
 * What an advice says. Each property brings its own English along, so that who needs one property, a field on a page,
 * loads no other's texts.
 */
export function inEnglish<Texts>(english: Texts, write: (texts: Texts) => AdviceText) {
  return (texts: Texts = english): AdviceText => write(texts);
}

/**
 * A value that HQ takes but that will not do what was meant, or one that it refuses. The text is made when it is read:
 * a million outcomes do not pay for texts that nobody sees. `JSON.stringify` writes it.
 */
export class Advice {
  readonly property: ContactProperty;
  /** Stable, kebab-case: `phone-leading-zero`, `verified-reads-as-no`, …; docs/advice.md lists them. */
  readonly code: string;
  readonly severity: AdviceSeverity;
  /** The corrected value, where it can be computed. */
  readonly suggestion: string | undefined;
  readonly #say: Say;

  constructor(
    property: ContactProperty,
    code: string,
    severity: AdviceSeverity,
    say: Say,
    suggestion?: string | undefined,
  ) {
    this.property = property;
    this.code = code;
    this.severity = severity;
    this.#say = say;
    this.suggestion = suggestion;
  }

  /** What is wrong, what to do, why it matters: one short text in English. */
  get message(): string {
    return textOf(this.say());
  }

  /** The text in its parts, in the language of a catalogue. */
  say(texts?: AdviceTexts): AdviceText {
    return this.#say(texts);
  }

  toJSON(): object {
    const { property, code, severity, message, suggestion } = this;
    return suggestion === undefined
      ? { property, code, severity, message }
      : { property, code, severity, message, suggestion };
  }
}
