import type { Question } from '../../form/source.ts';
import type { Fix } from '../finding.ts';
import type { Said } from '../said.ts';

/**
 * A pattern for CommCare's `regex()` that takes the addresses people have and nothing that HQ refuses: Django's
 * `validate_email` without its rarities (quoted names, IP addresses, `localhost`, domains in other scripts).
 * No quotes, backslashes, `&` or `<`: it stands in an XPath string in an XML attribute.
 */
export const EMAIL_PATTERN =
  '^[A-Za-z0-9!#$%*+/=?^_{|}~-]+([.][A-Za-z0-9!#$%*+/=?^_{|}~-]+)*' +
  '@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z][A-Za-z-]{0,61}[A-Za-z]$';

/** The offer to check a question like that. */
export function emailValidation({ path, constraint }: Question): Said<Fix> {
  return (say) => ({
    kind: 'suggestion',
    title: say.fixes.email.title,
    edits: [
      { type: 'set-expression', path, part: 'constraint', value: `regex(., '${EMAIL_PATTERN}')` },
      {
        type: 'set-constraint-message',
        path,
        text: say.fixes.email.refused,
        // The old message spoke of the old condition.
        ...(constraint !== undefined && { replaces: true }),
      },
    ],
  });
}
