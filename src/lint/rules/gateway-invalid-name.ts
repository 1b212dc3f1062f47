import { hasInnerSpace } from '../../contact/gateway.ts';
import { fixedTexts } from '../constants.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { either } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  invalid: (names: readonly string[]): Message => ({
    what: `No SMS gateway can have the name ${either(names)}: there is a blank in it.`,
    why: 'CommCare HQ allows no blanks in the names of gateways, so none can have this one. When it sends, it stops with “Gateway could not be found” (`GATEWAY_NOT_FOUND`).',
    how: 'Copy the name from Messaging > SMS Connectivity. It is the name, not the description.',
  }),
} as const;

export default writeRule({
  id: 'gateway-invalid-name',
  severity: 'error',
  properties: ['contact_backend_id'],
  summary: 'A gateway name with a blank in it.',
  checkWrite(write, { form }) {
    const wrong = fixedTexts(write, form).filter(({ text }) => hasInnerSpace(text));
    const [first] = wrong;
    if (!first) return null;
    return {
      site: siteOf(write, first.part.origin),
      message: messages.invalid(wrong.map(({ text }) => text)),
    };
  },
});
