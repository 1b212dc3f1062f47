import { Advice, inEnglish } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { strip } from '../python.ts';
import { showBlanks } from '../show-blanks.ts';
import { isLanguageCode } from './language.ts';
import { type LanguageMistake, readLanguage } from './language-reading.ts';
import { type LanguageRemedy, languageEn } from './texts/en.ts';

const PROPERTY = 'language_code';
const ENGLISH = { language: languageEn };

type Texts = typeof languageEn;

const MISTAKES: Readonly<
  Record<
    LanguageMistake,
    readonly [
      code: string,
      text: (texts: Texts, shown: string, remedy: LanguageRemedy) => ReturnType<Texts['blank']>,
    ]
  >
> = {
  spelling: ['language-spelling', (texts, shown, remedy) => texts.spelling(shown, remedy)],
  region: ['language-region', (texts, shown, remedy) => texts.region(shown, remedy)],
  'code-length': ['language-code-length', (texts, shown, remedy) => texts.codeLength(shown, remedy)],
  name: ['language-name', (texts, shown, remedy) => texts.name(shown, remedy)],
  several: ['language-several', (texts, shown, remedy) => texts.several(shown, remedy)],
  'near-miss': ['language-near-miss', (texts, shown, remedy) => texts.nearMiss(shown, remedy)],
  unknown: ['language-unknown', (texts, shown, remedy) => texts.unknown(shown, remedy)],
};

const LONGEST_QUOTE = 60;
const MOST_LISTED = 12;

/** Why HQ does not use the contact's language. */
export function adviseLanguage(contact: Contact, options: OutcomeOptions = {}): readonly Advice[] {
  const raw = contact.language_code ?? '';
  if (raw === '') return [];
  const languages = options.project?.languages;
  if (languages?.includes(raw) || (!languages && isLanguageCode(raw))) return [];
  if (strip(raw) === '')
    return [
      new Advice(
        PROPERTY,
        'language-blank',
        'info',
        inEnglish(ENGLISH, ({ language }) => language.blank()),
        '',
      ),
    ];
  const { mistake, code } = readLanguage(raw, languages);
  const shown = showBlanks(raw.slice(0, LONGEST_QUOTE));
  const remedy = { code, languages: (languages ?? []).slice(0, MOST_LISTED) };
  const [name, text] = MISTAKES[mistake];
  return [
    new Advice(
      PROPERTY,
      name,
      'error',
      inEnglish(ENGLISH, ({ language }) =>
        !languages && mistake === 'unknown' ? language.noCode(shown, remedy) : text(language, shown, remedy),
      ),
      code ?? undefined,
    ),
  ];
}
