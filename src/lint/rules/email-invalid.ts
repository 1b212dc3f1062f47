import { isValidEmail } from '../../contact/email.ts';
import { fixedTexts } from '../constants.ts';
import type { Message } from '../finding.ts';
import { isReplacedSafely, replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { list } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  invalid: (texts: readonly string[]): Message => ({
    what: `CommCare HQ refuses ${list(texts)} as an e-mail address.`,
    why: 'It takes the address as it is, one only, without blanks around it. It sends nothing (`INVALID_EMAIL_ADDRESS`), and the form says nothing.',
    how: 'Write one address like `name@example.org`, or nothing.',
  }),
} as const;

export default writeRule({
  id: 'email-invalid',
  severity: 'error',
  properties: ['commcare_email_address'],
  summary: 'A constant, default or choice that is no e-mail address.',
  checkWrite(write, { form }) {
    const wrong = fixedTexts(write, form).filter(({ text }) => !isValidEmail(text));
    const [first] = wrong;
    if (!first) return null;
    const trimmed = first.text.trim();
    const edit = isValidEmail(trimmed) ? replaceConstant(first, trimmed, write, form) : null;
    const safe = edit !== null && isReplacedSafely(first, edit, form);
    return {
      site: siteOf(write, first.part.origin),
      message: messages.invalid(wrong.map(({ text }) => text)),
      fixes: edit ? [{ kind: safe ? 'safe' : 'suggestion', title: `Use ${trimmed}`, edits: [edit] }] : [],
    };
  },
});
