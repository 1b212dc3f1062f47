import { isValidEmail } from '../../contact/email/email.ts';
import { wrongTexts } from '../probes/constants.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'email-invalid',
  severity: 'error',
  properties: ['commcare_email_address'],
  checkWrite(write, { form }) {
    const wrong = wrongTexts(write, form, ({ text }) => !isValidEmail(text));
    const [first] = wrong;
    if (!first) return null;
    const trimmed = first.text.trim();
    return {
      site: siteOf(write, first.part.origin),
      message: (say) => say['email-invalid'].invalid(wrong.map(({ text }) => text)),
      fixes: isValidEmail(trimmed) ? useInstead(first, trimmed, write, form, true) : [],
    };
  },
});
