import type { Message } from '../finding.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  competes: (): Message => ({
    what: 'The form writes `contact_phone_number` of the user case.',
    why: 'The user case then competes for the number like any other contact: with the mobile worker’s own number, and with every case that has it. The first one keeps it for two-way messages.',
    how: 'Keep a worker’s number in the worker’s profile, unless the user case is meant to get messages.',
  }),
} as const;

const USER_CASE = 'commcare-user';

export default writeRule({
  id: 'usercase-competes',
  severity: 'info',
  properties: ['contact_phone_number'],
  summary: 'The user case competes for a phone number.',
  checkWrite(write) {
    const isUserCase = write.action.caseType === USER_CASE && write.propertyWrite.index === null;
    return isUserCase ? { site: writeSite(write), message: messages.competes() } : null;
  },
});
