import { readsAsNo } from '../../contact/verified.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type Part, possibleValues } from '../../form/values/index.ts';
import { fixedTexts } from '../constants.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  'CommCare HQ takes every non-empty text as verified, but its documentation asks for `1`, and reports, filters and other forms look for `1`.';
const HOW = "Save `1` for yes and nothing for no, as in `if(#form/consent = 'yes', 1, '')`.";

const messages = {
  value: (text: string): Message => ({
    what: `\`contact_phone_number_is_verified\` can become ${quote(text)} instead of \`1\`.`,
    why: WHY,
    how: HOW,
  }),
  answer: (question: Question): Message => ({
    what: `\`contact_phone_number_is_verified\` comes from ${quote(nameOf(question.path))}, which takes other answers than \`1\`.`,
    why: WHY,
    how: HOW,
  }),
  computed: (): Message => ({
    what: '`contact_phone_number_is_verified` is calculated and can become something other than `1`.',
    why: WHY,
    how: HOW,
  }),
} as const;

export default writeRule({
  id: 'verified-not-one',
  severity: 'info',
  properties: ['contact_phone_number_is_verified'],
  summary: 'A flag that is neither 1 nor empty.',
  checkWrite(write, { form }) {
    const other = fixedTexts(write, form).find(({ text }) => text !== '1' && !readsAsNo(text));
    if (other) return { site: siteOf(write, other.part.origin), message: messages.value(other.text) };
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      for (const part of parts) {
        const message = judge(part, form);
        if (message) return { site: siteOf(write, part.origin), message };
      }
    }
    return null;
  },
});

function judge(part: Part, form: FormModel): Message | null {
  switch (part.type) {
    case 'answer':
      return takesOthers(part.question, form) ? messages.answer(part.question) : null;
    case 'number':
      return messages.computed();
    case 'boolean':
      return messages.value('true');
    default:
      return null;
  }
}

/** Whether the question takes something else: `yes` of a text, 2 of a number. */
function takesOthers(question: Question, form: FormModel): boolean {
  if (!question.constraint) return true;
  const { constraint, path } = question;
  const numeric = question.kind !== 'text' && question.kind !== 'phone';
  return ['yes', 'true', 2].some((answer) => {
    if (numeric !== (typeof answer === 'number')) return false;
    return (
      possibleValues(form)
        .suppose(new Map([[path, answer]]))
        .holds(constraint, path) !== false
    );
  });
}
