import type { Question } from '../form/source.ts';
import type { Fix } from './finding.ts';

/**
 * A pattern for CommCare's `regex()` that takes the addresses people have and nothing that HQ refuses: Django's
 * `validate_email` without its rarities (quoted names, IP addresses, `localhost`, domains in other scripts).
 * No quotes, backslashes, `&` or `<`: it stands in an XPath string in an XML attribute.
 */
export const EMAIL_PATTERN =
  '^[A-Za-z0-9!#$%*+/=?^_{|}~-]+([.][A-Za-z0-9!#$%*+/=?^_{|}~-]+)*' +
  '@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z][A-Za-z-]{0,61}[A-Za-z]$';

/** The offer to check a question like that. */
export function emailValidation({ path }: Question): Fix {
  return {
    kind: 'suggestion',
    title: 'Take only one e-mail address',
    edits: [
      { type: 'set-expression', path, part: 'constraint', value: `regex(., '${EMAIL_PATTERN}')` },
      {
        type: 'set-constraint-message',
        path,
        text: 'Please enter one e-mail address, like name@example.org, without blanks.',
      },
    ],
  };
}
