import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { Write } from '../../form/model.ts';
import type { Message } from '../finding.ts';
import { type Disagreement, disagreement, type Manner, mannerOf } from '../probes/manner.ts';
import type { AppFormContext, Rule } from '../rule.ts';
import type { Said } from '../said.ts';
import { writeSite } from '../site.ts';

interface Seen {
  readonly write: Write;
  readonly manner: Manner;
  readonly context: AppFormContext;
}

export default {
  id: 'property-differs-between-forms',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  check() {
    // One form agrees with itself.
  },
  checkApp(forms) {
    const seen = new Map<string, Seen[]>();
    for (const context of forms) {
      for (const write of context.form.writes) {
        const { caseType } = write.action;
        if (caseType === null || write.propertyWrite.index !== null) continue;
        const key = JSON.stringify([caseType, write.property]);
        const before = seen.get(key) ?? [];
        const here: Seen = { write, manner: mannerOf(write, context.form, context.project), context };
        compare(here, before);
        seen.set(key, [...before, here]);
      }
    }
  },
} satisfies Rule;

/** Reports the first write of another form with which this one cannot agree. */
function compare({ write, manner, context }: Seen, before: readonly Seen[]): void {
  for (const other of before) {
    if (other.context === context) continue;
    const found = disagreement(manner, other.manner);
    if (!found) continue;
    context.report({
      property: write.property,
      site: writeSite(write),
      message: messageOf(write.property, other.context.name, found),
    });
    return;
  }
}

function messageOf(property: string, other: string, found: Disagreement): Said<Message> {
  return (say) => {
    const texts = say['property-differs-between-forms'];
    if (found.type === 'checked') return texts.checked(property, other, found.here);
    return found.type === 'spelling'
      ? texts.spelled(property, other, found.here, found.there)
      : texts.texts(property, other, found.here, found.there);
  };
}
