import { CONTACT_PROPERTIES, type ContactProperty, isContactProperty } from '../../contact/contact.ts';
import { distance } from '../../contact/distance.ts';
import type { CaseAction, PropertyWrite } from '../../form/source.ts';
import type { Fix, Message } from '../finding.ts';
import { folded, isOtherData } from '../other-data.ts';
import type { Rule } from '../rule.ts';
import { writeSite } from '../site.ts';
import { quote } from '../words.ts';

const messages = {
  nearMiss: (name: string, meant: ContactProperty): Message => ({
    what: `${quote(name)} is not a property that CommCare HQ reads for messages; \`${meant}\` is.`,
    why: 'CommCare HQ looks for exactly this name. The value is saved, but messages do not use it, and nothing says so.',
    how: `Rename it to \`${meant}\`.`,
  }),
} as const;

/** Names that people use for the property although they are not spelled like it. */
const SLIPS: Readonly<Record<string, ContactProperty>> = {
  contact_phone: 'contact_phone_number',
  contact_number: 'contact_phone_number',
  contact_phone_no: 'contact_phone_number',
  phone_number_is_verified: 'contact_phone_number_is_verified',
  contact_phone_number_verified: 'contact_phone_number_is_verified',
  contact_phone_is_verified: 'contact_phone_number_is_verified',
  commcare_email: 'commcare_email_address',
  contact_email_address: 'commcare_email_address',
  timezone: 'time_zone',
  time_zone_name: 'time_zone',
  lang_code: 'language_code',
  contact_backend: 'contact_backend_id',
  sms_backend_id: 'contact_backend_id',
};

const FARTHEST = 2;

export default {
  id: 'property-near-miss',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  summary: 'A property whose name is almost one that CommCare HQ reads.',
  check({ form, report }) {
    for (const action of form.source.caseActions) {
      for (const write of action.writes) {
        const meant = meantBy(write.property);
        if (meant === null || alsoWritten(action, write, meant)) continue;
        report({
          property: meant,
          site: writeSite({ action, propertyWrite: write }),
          message: messages.nearMiss(write.property, meant),
          fixes: [renamed(action, write, meant)],
        });
      }
    }
  },
} satisfies Rule;

/** The contact property that a name misses; null for the property itself and for names of other data. */
export function meantBy(name: string): ContactProperty | null {
  if (isContactProperty(name)) return null;
  const slip = Object.hasOwn(SLIPS, name.toLowerCase()) ? SLIPS[name.toLowerCase()] : undefined;
  if (slip) return slip;
  const bare = folded(name);
  for (const property of CONTACT_PROPERTIES) {
    if (bare === folded(property)) return property;
  }
  if (isOtherData(name)) return null;
  for (const property of CONTACT_PROPERTIES) {
    if (isSecondOne(name, property)) continue;
    if (distance(name.toLowerCase(), property, FARTHEST) <= FARTHEST) return property;
  }
  return null;
}

/** `contact_phone_number_2`, `contact_phone_number2`, `time_zone_alt`: another value beside the first. */
function isSecondOne(name: string, property: string): boolean {
  return name.toLowerCase().startsWith(property) && /^(?:\d+|[_-].+)$/.test(name.slice(property.length));
}

function alsoWritten({ writes }: CaseAction, { index }: PropertyWrite, meant: ContactProperty): boolean {
  return writes.some((other) => other.property === meant && other.index === index);
}

function renamed(action: CaseAction, { block, property, index, source }: PropertyWrite, to: string): Fix {
  const prefix = index === null ? '' : `${index}/`;
  return {
    kind: 'suggestion',
    title: `Rename to ${to}`,
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
  };
}
