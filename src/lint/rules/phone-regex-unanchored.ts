import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Expression, Question } from '../../form/source.ts';
import { possibleValues } from '../../form/values/index.ts';
import type { Call, Expr, StringLiteral } from '../../form/xpath/ast.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';
import { walk } from '../../form/xpath/walk.ts';
import type { Fix } from '../finding.ts';
import { unanchoredOf } from '../probes/number/unanchored.ts';
import type { Said } from '../said.ts';
import { questionSite, writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-regex-unanchored',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const found = unanchoredOf(write, form, project);
    if (!found) return null;
    const { question, condition, call, pattern, witness, fits } = found;
    const { expression } = condition;
    return {
      site: expression
        ? questionSite(write, question, 'constraint')
        : placeOfGuard(write, call, form, question),
      message: (say) => say['phone-regex-unanchored'].unanchored(pattern.value, witness),
      fixes: expression && fits ? [anchoredFix(question, expression, pattern, form)] : [],
    };
  },
});

/** The hidden value whose expression holds the pattern, else the write. */
function placeOfGuard(write: Write, call: Call, form: FormModel, question: Question) {
  for (const { parts } of possibleValues(form).ofWrite(write).values) {
    for (const { origin } of parts) {
      const holder = origin.path === null ? undefined : form.question(origin.path);
      if (holder?.calculate && holder.path !== question.path && contains(form, holder.calculate, call)) {
        return questionSite(write, holder, 'calculate');
      }
    }
  }
  return writeSite(write);
}

function contains(form: FormModel, expression: Expression, wanted: Expr): boolean {
  const parsed = form.parse(expression);
  let found = false;
  if (parsed.ok) walk(parsed.expr, (expr) => (found ||= expr === wanted));
  return found;
}

function anchoredFix(
  question: Question,
  expression: Expression,
  pattern: StringLiteral,
  form: FormModel,
): Said<Fix> {
  const { text } = expression;
  const bare = pattern.value.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const literal = quoteXPath(bare.includes('|') ? `^(${pattern.value})$` : `^${bare}$`);
  const value = toHashtags(
    text.slice(0, pattern.start) + literal + text.slice(pattern.end),
    form.source.root,
  );
  return (say) => ({
    kind: 'suggestion',
    title: say['phone-regex-unanchored'].title(),
    edits: [{ type: 'set-expression', path: question.path, part: 'constraint', value }],
  });
}
