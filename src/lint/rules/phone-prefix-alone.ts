import { isLongEnough } from '../../contact/phone/phone.ts';
import { pathToHashtag } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { textOfPart } from '../../form/values/index.ts';
import type { Call } from '../../form/xpath/ast.ts';
import { walk } from '../../form/xpath/walk.ts';
import type { Fix } from '../finding.ts';
import { type Alone, aloneOf } from '../probes/number/alone.ts';
import { replaceSpan } from '../replace-constant.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-prefix-alone',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form }) {
    const alone = aloneOf(write, form);
    if (!alone) return null;
    const { part, question, written, way } = alone;
    const hashtag = pathToHashtag(question.path, form.source.root) ?? question.path;
    return {
      site: siteOf(write, part.origin),
      message: (say) =>
        say['phone-prefix-alone'].alone(
          textOfPart(part).trim(),
          questionName(question.path, form),
          hashtag,
          written,
          isLongEnough(way.prefix),
        ),
      fixes: fixesOf(alone, hashtag, write, form),
    };
  },
});

/** The innermost `concat` or `join` around the prefix, under a condition. */
function fixesOf({ part }: Alone, hashtag: string, write: Write, form: FormModel): readonly Said<Fix>[] {
  const { expression, span } = part.origin;
  const parsed = expression && form.parse(expression);
  if (!expression || !span || !parsed?.ok) return [];
  const calls: Call[] = [];
  walk(parsed.expr, (expr) => {
    const around = expr.start <= span.start && expr.end >= span.end;
    if (around && expr.type === 'call' && (expr.name === 'concat' || expr.name === 'join')) calls.push(expr);
  });
  const joined = calls.at(-1);
  if (!joined) return [];
  const text = expression.text.slice(joined.start, joined.end);
  const edit = replaceSpan(part.origin, joined, `if(${hashtag} = '', '', ${text})`, write, form);
  if (!edit) return [];
  const safe = edit.type === 'set-write-expression';
  return [
    (say) => ({
      kind: safe ? 'safe' : 'suggestion',
      title: say['phone-prefix-alone'].title(),
      edits: [edit],
    }),
  ];
}
