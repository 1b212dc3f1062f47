import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { meantBy } from '../../contact/near-miss.ts';
import type { CaseAction, PropertyWrite } from '../../form/source.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';
import { writeSite } from '../site.ts';

export default {
  id: 'property-near-miss',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  check({ form, report }) {
    for (const action of form.source.caseActions) {
      for (const write of action.writes) {
        const meant = meantBy(write.property);
        if (meant === null || alsoWritten(action, write, meant)) continue;
        report({
          property: meant,
          site: writeSite({ action, propertyWrite: write }),
          message: (say) => say['property-near-miss'].nearMiss(write.property, meant),
          fixes: [renamed(action, write, meant)],
        });
      }
    }
  },
} satisfies Rule;

function alsoWritten({ writes }: CaseAction, { index }: PropertyWrite, meant: ContactProperty): boolean {
  return writes.some((other) => other.property === meant && other.index === index);
}

function renamed(
  action: CaseAction,
  { block, property, index, source }: PropertyWrite,
  to: string,
): Said<Fix> {
  const prefix = index === null ? '' : `${index}/`;
  return (say) => ({
    kind: 'suggestion',
    title: say['property-near-miss'].title(to),
    edits: [
      {
        type: 'rename-write',
        action: action.id,
        block,
        property: prefix + property,
        to: prefix + to,
        ...(source.type === 'question' && { source: source.path }),
      },
    ],
  });
}
