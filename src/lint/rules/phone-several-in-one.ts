import { pathToHashtag } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Fix } from '../finding.ts';
import { writingExpression } from '../probes/number/expression-site.ts';
import { type Several, severalOf } from '../probes/number/several.ts';
import type { Said } from '../said.ts';
import { writeSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-several-in-one',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const several = severalOf(write, form, project);
    if (!several) return null;
    const names = several.questions.map(({ path }) => questionName(path, form));
    const [first = ''] = names;
    return {
      site: writingExpression(write, form)?.site ?? writeSite(write),
      message: several.value
        ? (say) => say['phone-several-in-one'].several(names)
        : (say) => say['phone-several-in-one'].repeated(first),
      fixes: fixesOf(several, write, form),
    };
  },
});

/** Only where the expression does nothing but join the two. */
function fixesOf({ questions, value }: Several, write: Write, form: FormModel): readonly Said<Fix>[] {
  const [first, second, third] = questions.map(({ path }) => pathToHashtag(path, form.source.root));
  const place = writingExpression(write, form);
  if (!value || !first || !second || third || !place || value.guards.length > 0) return [];
  const text = `if(${first} != '', ${first}, ${second})`;
  const { block, property } = write.propertyWrite;
  const edit = place.holder
    ? ({ type: 'set-expression', path: place.holder.path, part: 'calculate', value: text } as const)
    : ({ type: 'set-write-expression', action: write.action.id, block, property, value: text } as const);
  return [(say) => ({ kind: 'suggestion', title: say['phone-several-in-one'].title(), edits: [edit] })];
}
