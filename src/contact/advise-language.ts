import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import { isLanguageCode } from './language.ts';
import { type LanguageMistake, readLanguage } from './language-reading.ts';
import type { Advice } from './outcome-types.ts';
import { strip } from './python.ts';

const PROPERTY = 'language_code';

/** For translators: what is wrong. Why and what to do follow in the same text. */
const MISTAKES: Readonly<Record<LanguageMistake, string>> = {
  spelling: 'The code has blanks around it or another case than the one under Messaging > Languages.',
  region: 'The code has a region behind it.',
  'code-length': 'The project has this language under its other code (two letters against three).',
  name: 'This is the name of a language, not its code.',
  'near-miss': 'The project has no language with this code.',
  unknown: 'The project has no language with this code.',
};

const CODES: Readonly<Record<LanguageMistake, string>> = {
  spelling: 'language-spelling',
  region: 'language-region',
  'code-length': 'language-code-length',
  name: 'language-name',
  'near-miss': 'language-near-miss',
  unknown: 'language-unknown',
};

const WHY =
  "HQ compares codes letter by letter and says nothing: the message goes out in the project's language.";

/** Why HQ does not use the contact's language. */
export function adviseLanguage(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  const raw = contact.language_code ?? '';
  const languages = options.project?.languages;
  if (raw === '' || languages?.includes(raw) || (!languages && isLanguageCode(raw))) return [];
  if (strip(raw) === '')
    return [
      {
        property: PROPERTY,
        code: 'language-blank',
        severity: 'info',
        message: "The value holds only blanks. HQ uses the project's language. Save an empty value.",
        suggestion: '',
      },
    ];
  const { mistake, code } = readLanguage(raw, languages);
  const what =
    !languages && mistake === 'unknown' ? 'This is no language code of ISO 639.' : MISTAKES[mistake];
  const how =
    code !== null
      ? ` Probably meant: ${code}.`
      : languages && languages.length > 0
        ? ` The project has: ${languages.slice(0, 12).join(', ')}.`
        : ' Use a code of Messaging > Languages.';
  const advice: Advice = {
    property: PROPERTY,
    code: CODES[mistake],
    severity: 'error',
    message: `${what} ${WHY}${how}`,
  };
  return [code === null ? advice : { ...advice, suggestion: code }];
}
