import { nearest } from '../../contact/distance.ts';
import { isLanguageCode, sameLanguage } from '../../contact/language.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { type FixedText, fixedTexts } from '../constants.ts';
import type { Fix, Message } from '../finding.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { either, list } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  "CommCare HQ compares the code exactly, letter by letter. For a code that it does not have it sends the project's default language, or no message at all.";

const messages = {
  unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
    what: `The project has no language ${either(codes)}.`,
    why: WHY,
    how:
      languages.length > 0
        ? `Use one of the codes of Messaging > Languages (${list(languages, 6)}), or add the language there.`
        : 'Add the language under Messaging > Languages.',
  }),
  noCode: (codes: readonly string[]): Message => ({
    what: `There is no language code ${either(codes)}.`,
    why: WHY,
    how: 'Use the code of Messaging > Languages: two or three small letters, like `en` or `fra`.',
  }),
  undecided: (codes: readonly string[]): Message => ({
    what: `It could not be checked whether the project has the language ${either(codes)}: its languages are not known here.`,
    why: WHY,
    how: 'Compare with the list under Messaging > Languages.',
  }),
} as const;

export default writeRule({
  id: 'language-unknown',
  severity: 'error',
  properties: ['language_code'],
  summary: "A language code that is not one of the project's.",
  checkWrite(write, { form, project: { languages } }) {
    const fixed = fixedTexts(write, form);
    if (!languages) return undecided(fixed, write);
    const unknown = fixed.filter(({ text }) => !languages.includes(text));
    const [first] = unknown;
    if (!first) return null;
    return {
      site: siteOf(write, first.part.origin),
      message: messages.unknown(texts(unknown), languages),
      fixes: meant(first.text, languages).flatMap((code) => useCode(first, code, write, form)),
    };
  },
});

/** Without the project's list, only what is no code at all is certainly wrong. */
function undecided(fixed: readonly FixedText[], write: Write) {
  const wrong = fixed.filter(({ text }) => !isLanguageCode(text));
  const [first] = wrong.length > 0 ? wrong : fixed;
  if (!first) return null;
  const site = siteOf(write, first.part.origin);
  return wrong.length > 0
    ? { site, message: messages.noCode(texts(wrong)) }
    : { site, message: messages.undecided(texts(fixed)), severity: 'incomplete' as const };
}

function texts(fixed: readonly FixedText[]): readonly string[] {
  return fixed.map(({ text }) => text);
}

/** The project's codes that the text may mean: `fr` for `fra`, `EN` or `en-US` for `en`. */
function meant(text: string, languages: readonly string[]): readonly string[] {
  const code = text.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const same = [code, ...sameLanguage(code)];
  const found = languages.filter((language) => same.includes(language.toLowerCase()));
  return found.length > 0 || text.length < 4
    ? found
    : nearest(code, languages, 1, (language) => language.toLowerCase());
}

function useCode(fixed: FixedText, code: string, write: Write, form: FormModel): readonly Fix[] {
  const edit = replaceConstant(fixed, code, write, form);
  return edit ? [{ kind: 'suggestion', title: `Use ${code}`, edits: [edit] }] : [];
}
