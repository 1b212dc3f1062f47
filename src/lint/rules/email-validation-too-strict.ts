import { isValidEmail } from '../../contact/email/email.ts';
import type { PossibleValue } from '../../form/values/index.ts';
import { toText } from '../../form/xpath/value.ts';
import { typedAnswers } from '../probes/answers.ts';
import { emailValidation } from '../probes/email-pattern.ts';
import { platformsOf } from '../probes/platforms.ts';
import { tryAnswer } from '../probes/try-answer.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

/** The plainest address that there is. */
const PLAIN = ['amina@example.org', 'amina@example.com', 'amina@gmail.com', 'amina@example.co.ke'];
/** Each has one thing that patterns leave out. */
const GOOD = [
  'amina+sms@example.org',
  'amina-otieno@example.org',
  'amina.otieno@example.org',
  'amina_otieno@example.org',
  'amina@example.health',
  'amina@mail.example.org',
  'amina@example.co.ke',
  'amina1@example.org',
];

export default writeRule({
  id: 'email-validation-too-strict',
  severity: 'error',
  properties: ['commcare_email_address'],
  checkWrite(write, { form }) {
    for (const { question, value } of typedAnswers(write, form)) {
      if (!question.constraint) continue;
      const piece = pieceOf(value, question.path);
      // What phones or Web Apps refuse cannot be given: nobody chooses where the form is filled.
      const verdict = (address: string): boolean | null => {
        const text = piece(address);
        let known: boolean | null = true;
        for (const platform of platformsOf(write, form)) {
          const { accepted, written, open } = tryAnswer(write, question, text, form, { platform });
          if (accepted === false || (accepted && !open && !written.some(isValidEmail))) return false;
          if (accepted === null || open) known = null;
        }
        return known;
      };
      const name = questionName(question.path, form);
      const site = questionSite(write, question, 'constraint');
      const fixes = value.parts.length === 1 ? [emailValidation(question)] : [];
      const plain = PLAIN.map(verdict);
      if (plain.every((one) => one === false)) {
        // Addresses of one organization are asked for on purpose.
        if (domainsNamedBy(question.constraint.text).some((domain) => verdict(`amina@${domain}`))) continue;
        return {
          site,
          message: (say) => say['email-validation-too-strict'].all(name, piece(PLAIN[0] ?? '')),
          fixes,
        };
      }
      // So are names of its own making: what an organization calls its people is no matter of good addresses.
      if (piece !== WHOLE) continue;
      const refused = GOOD.filter((text) => verdict(text) === false);
      if (refused.length === 0) continue;
      return {
        site,
        message: (say) => say['email-validation-too-strict'].some(name, refused),
        fixes,
        severity: 'warning',
      };
    }
    return null;
  },
});

const WHOLE = (address: string): string => address;

/** What of an address the question asks for, where the form adds the rest: `concat(user, '@example.org')`. */
function pieceOf({ parts }: PossibleValue, path: string): (address: string) => string {
  const sign = parts.findIndex((part) => part.type === 'constant' && toText(part.value).includes('@'));
  if (sign < 0) return WHOLE;
  const asked = parts.findIndex((part) => part.type === 'answer' && part.question.path === path);
  return (address) => address.split('@')[asked < sign ? 0 : 1] ?? address;
}

/** `@msf.org` in a condition, also as `@msf[.]org` or `@msf\.org` of a pattern. */
function domainsNamedBy(condition: string): readonly string[] {
  const plain = condition.replace(/\\\.|\[\.\]/g, '.');
  return [...plain.matchAll(/@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})/g)].map(([, domain = '']) => domain);
}
