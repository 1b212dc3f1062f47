import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { Write } from '../../form/model.ts';
import type { Message } from '../finding.ts';
import { type Disagreement, disagreement, type Manner, mannerOf } from '../manner.ts';
import type { AppFormContext, Rule } from '../rule.ts';
import { writeSite } from '../site.ts';
import { list, quote } from '../words.ts';

const WHY =
  'Both forms write to the same contacts. Whichever form was used last decides, so the same person is reached after one form and not after the other, and numbers of one person do not equal each other.';

const messages = {
  differs: (property: string, other: string, { type, here, there }: Disagreement): Message => ({
    what:
      type === 'checked'
        ? `This form ${here.length > 0 ? 'checks' : 'does not check'} \`${property}\`, and the form ${quote(other)} ${there.length > 0 ? 'does' : 'does not'}.`
        : `This form writes \`${property}\` as ${list(here)}, and the form ${quote(other)} as ${list(there)}.`,
    why: WHY,
    how: 'Write the property in the same way in both forms.',
  }),
} as const;

interface Seen {
  readonly write: Write;
  readonly manner: Manner;
  readonly context: AppFormContext;
}

export default {
  id: 'property-differs-between-forms',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  summary: 'Two forms of an app write one property in ways that cannot agree.',
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
      message: messages.differs(write.property, other.context.name, found),
    });
    return;
  }
}
