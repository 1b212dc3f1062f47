import type { FormVerdict } from '../../assist/verdict/form-verdict.ts';
import type { Tone } from '../../contact/verdict/verdict-line.ts';
import type { Language } from '../texts/language.ts';

export interface SaidVerdict {
  readonly tone: Tone;
  readonly text: string;
}

/** The verdict of the form for people. */
export function sayVerdict(verdict: FormVerdict, { layer, contact }: Language): SaidVerdict {
  const text = layer.verdict;
  switch (verdict.type) {
    case 'no-number':
      return { tone: 'unknown', text: text.noNumber };
    case 'not-asked':
      return { tone: verdict.sent ? 'doubtful' : 'fails', text: text.notAsked(verdict.sent) };
    case 'unknown':
      return { tone: 'unknown', text: text.unknown };
    case 'stopped':
      return { tone: 'fails', text: text.stopped(verdict.line.say(contact)) };
    case 'typed': {
      const { sent, unsent, askedAgain } = verdict;
      const main =
        sent.length === 0
          ? unsent.length > 0 && text.unsent(unsent)
          : unsent.length === 0
            ? text.sent(sent)
            : text.sentNot(sent, unsent);
      const again = askedAgain.length > 0 && text.askedAgain(askedAgain);
      return {
        tone: sent.length === 0 ? 'fails' : unsent.length > 0 ? 'doubtful' : 'ok',
        text: [main, again].filter((sentence) => sentence !== false).join(' '),
      };
    }
  }
}
