import { countryName } from '../../contact/countries.ts';
import type { ExampleMobile } from '../../contact/example-numbers.ts';
import { storedNumber } from '../../contact/phone.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { phoneValidation } from '../phone-pattern.ts';
import { questionSite } from '../site.ts';
import { tryAnswer } from '../try-answer.ts';
import { allExamples, examplesOf, nationalSpellings, usableSpellings } from '../witness.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  'People cannot enter their number, or only in a spelling that CommCare HQ does not send to. They leave it out, or enter a number that is not theirs.';

const messages = {
  country: (question: Question, { country, callingCode, significant }: ExampleMobile): Message => ({
    what: `A mobile number of ${countryName(country)} like ${quote(callingCode + significant)} cannot be given in ${quote(nameOf(question.path))} so that CommCare HQ can use it.`,
    why: WHY,
    how: 'Let the validation condition take the country code and the whole number.',
  }),
  everywhere: (question: Question): Message => ({
    what: `No mobile number of any country can be given in ${quote(nameOf(question.path))} so that CommCare HQ can use it.`,
    why: WHY,
    how: 'Let the validation condition take the country code and the whole number.',
  }),
} as const;

export default writeRule({
  id: 'phone-validation-too-strict',
  severity: 'error',
  properties: ['contact_phone_number'],
  summary: 'A validation condition that refuses every usable spelling of a number.',
  checkWrite(write, { form, project }) {
    const { examples, known } = examplesOf(project.countries);
    for (const { question, value } of typedAnswers(write, form)) {
      const refused = known
        ? examples.find((example) => !canBeGiven(write, question, example, form))
        : allExamples().every((example) => !canBeGiven(write, question, example, form));
      if (!refused) continue;
      return {
        site: questionSite(write, question, question.constraint ? 'constraint' : 'kind'),
        message: refused === true ? messages.everywhere(question) : messages.country(question, refused),
        fixes: known && value.parts.length === 1 ? [phoneValidation(question, examples)] : [],
      };
    }
    return null;
  },
});

function canBeGiven(write: Write, question: Question, example: ExampleMobile, form: FormModel): boolean {
  return [...usableSpellings(example), ...nationalSpellings(example)].some(({ text, meant }) => {
    const { accepted, written, open } = tryAnswer(write, question, text, form);
    return accepted !== false && (open || written.some((value) => storedNumber(value) === meant));
  });
}
