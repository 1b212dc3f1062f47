import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { Message } from '../finding.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  other: (index: string, property: string): Message => ({
    what: `\`${index}/${property}\` writes the property of another case: the ${index} case.`,
    why: `Messages to the ${index} case use the value, messages to the case of this form do not. Every child that is saved overwrites the value of the others.`,
    how: `Leave it as it is if the ${index} case is the contact; otherwise save \`${property}\`.`,
  }),
} as const;

export default writeRule({
  id: 'property-on-other-case',
  severity: 'info',
  properties: CONTACT_PROPERTIES,
  summary: 'A contact property of the parent or host case is written.',
  checkWrite(write) {
    const { index } = write.propertyWrite;
    if (index === null) return null;
    return { site: writeSite(write), message: messages.other(index, write.property) };
  },
});
