import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import type { ValuePart } from '../../form/values/index.ts';
import type { Fix, Message } from '../finding.ts';
import { type FromNumber, fromNumberOf } from '../probes/number/from-number.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-from-number',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const found = fromNumberOf(write, form, project);
    if (!found) return null;
    const { part, harm } = found;
    return {
      site: siteOf(write, part.origin),
      message: messageOf(found, form),
      fixes: part.type === 'answer' ? [asPhone(part.question)] : [],
      severity: harm === 'zero-lost' ? 'warning' : 'error',
    };
  },
});

function messageOf({ part, harm }: FromNumber, form: FormModel): Said<Message> {
  const name = part.type === 'answer' ? questionName(part.question.path, form) : '';
  if (harm === 'integer') return (say) => say['phone-from-number'].integer(name);
  if (harm === 'scientific') return (say) => say['phone-from-number'].scientific(sourceText(part, form));
  return part.type === 'answer'
    ? (say) => say['phone-from-number'].number(name, part.question.kind === 'long' ? 'Long' : 'Decimal')
    : (say) => say['phone-from-number'].computed(sourceText(part, form));
}

function sourceText({ origin }: ValuePart, form: FormModel): string {
  const text = origin.expression?.text ?? questionName(origin.path ?? '', form);
  return origin.span ? text.slice(origin.span.start, origin.span.end) : text;
}

/** Text takes every answer that the number took; only what looks at the answer as a number could notice. */
function asPhone(question: Question): Said<Fix> {
  const noticed = question.constraint ?? question.defaultValue ?? question.initialValue;
  return (say) => ({
    kind: noticed === undefined ? 'safe' : 'suggestion',
    title: say['phone-from-number'].title(),
    edits: [{ type: 'set-question-kind', path: question.path, kind: 'phone' }],
  });
}
