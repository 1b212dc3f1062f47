import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { possibleValues, type ValuePart } from '../../form/values/index.ts';
import type { Fix, Message } from '../finding.ts';
import { type FixedText, wrongTexts } from '../probes/constants.ts';
import { asksNothing } from '../probes/expression-at.ts';
import { readFlag } from '../probes/flag-choice.ts';
import { isCompared, replaceConstant } from '../replace-constant.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'verified-not-one',
  severity: 'info',
  properties: ['contact_phone_number_is_verified'],
  checkWrite(write, { form }) {
    const [other] = wrongTexts(
      write,
      form,
      (fixed) => fixed.text !== '1' && fixed.text.trim() !== '' && readFlag(fixed, form).reading !== 'no',
    );
    if (other) {
      return {
        site: siteOf(write, other.part.origin),
        message: (say) => say['verified-not-one'].value(other.text),
        fixes: readFlag(other, form).reading === 'yes' ? fixesOf(other, write, form) : [],
      };
    }
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      for (const part of parts) {
        const message = judge(part, form);
        if (message) return { site: siteOf(write, part.origin), message };
      }
    }
    return null;
  },
});

/** Whatever else looks for the old value would not find it any more. */
function fixesOf(fixed: FixedText, write: Write, form: FormModel): readonly Said<Fix>[] {
  const edit = replaceConstant(fixed, '1', write, form);
  if (!edit || (edit.type !== 'set-write-expression' && isCompared(fixed.text, form))) return [];
  return [(say) => ({ kind: 'suggestion', title: say['verified-not-one'].title(), edits: [edit] })];
}

function judge(part: ValuePart, form: FormModel): Said<Message> | null {
  switch (part.type) {
    case 'answer':
      return takesOthers(part.question, form)
        ? (say) => say['verified-not-one'].answer(questionName(part.question.path, form))
        : null;
    case 'number':
      return (say) => say['verified-not-one'].computed();
    case 'boolean':
      // Alone it is saved as 1 or 0.
      return part.asText ? (say) => say['verified-not-one'].value('true') : null;
    case 'opaque':
      return asksNothing(part.origin, form) ? (say) => say['verified-not-one'].computed() : null;
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
