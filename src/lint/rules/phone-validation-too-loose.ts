import { isValidNumber } from '../../contact/numbering.ts';
import { storedNumber } from '../../contact/phone.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { phoneValidation } from '../phone-pattern.ts';
import { questionSite } from '../site.ts';
import { tryAnswer } from '../try-answer.ts';
import { isUnchecked } from '../unchecked.ts';
import { examplesOf, misreadSpellings, type Witness } from '../witness.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  loose: (question: Question, { name, text }: Witness, written: string, more: number): Message => ({
    what:
      `${quote(nameOf(question.path))} takes ${quote(text)} (${name}), and ${quote(written)} is saved as the phone number.` +
      (more > 0 ? ` It takes ${more} more ${more === 1 ? 'spelling' : 'spellings'} that go wrong.` : ''),
    why:
      storedNumber(written) === null
        ? 'CommCare HQ finds more than digits in it, stores no number and sends nothing.'
        : 'CommCare HQ sends to these digits as they are: to nobody, or to somebody else.',
    how: 'Let the validation condition take only the country code and the number, without a leading zero.',
  }),
} as const;

export default writeRule({
  id: 'phone-validation-too-loose',
  severity: 'warning',
  properties: ['contact_phone_number'],
  summary: 'A validation condition that takes numbers CommCare HQ misreads.',
  checkWrite(write, { form, project }) {
    const { examples, known } = examplesOf(project.countries);
    for (const answer of typedAnswers(write, form)) {
      if (isUnchecked(answer, write, form)) continue;
      const { question } = answer;
      const wrong = firstFilled(examples, (example) =>
        misread(write, question, misreadSpellings(example), known, form),
      );
      const [first] = wrong;
      if (!first) continue;
      const names = new Set(wrong.map(({ witness }) => witness.name));
      return {
        site: questionSite(write, question, question.constraint ? 'constraint' : 'kind'),
        message: messages.loose(question, first.witness, first.written, names.size - 1),
        fixes: known && answer.value.parts.length === 1 ? [phoneValidation(question, examples)] : [],
      };
    }
    return null;
  },
});

/** What goes wrong in the first country where something does: one is enough to say so. */
function firstFilled<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => readonly Found[],
): readonly Found[] {
  for (const item of items) {
    const found = find(item);
    if (found.length > 0) return found;
  }
  return [];
}

/** Patterns that take too long to decide are given up after a few answers. */
const MOST_UNDECIDED = 3;

function misread(
  write: Write,
  question: Question,
  witnesses: readonly Witness[],
  countriesKnown: boolean,
  form: FormModel,
): readonly { readonly witness: Witness; readonly written: string }[] {
  const found: { witness: Witness; written: string }[] = [];
  let undecided = 0;
  for (const witness of witnesses) {
    const { accepted, written, open } = tryAnswer(write, question, witness.text, form);
    if (accepted === null) undecided += 1;
    if (undecided > MOST_UNDECIDED) break;
    const [first] = written;
    if (accepted !== true || open || first === undefined) continue;
    if (written.every((text) => text !== '' && !reaches(text, witness, countriesKnown))) {
      found.push({ witness, written: first });
    }
  }
  return found;
}

/**
 * Whether the number that is meant is written. While the countries are unknown, an expression may add the code of a
 * country that the witness is not from: then any number that somebody can have will do.
 */
function reaches(written: string, { meant }: Witness, countriesKnown: boolean): boolean {
  const stored = storedNumber(written);
  if (meant === null || stored === null) return false;
  return stored === meant || (!countriesKnown && isValidNumber(stored));
}
