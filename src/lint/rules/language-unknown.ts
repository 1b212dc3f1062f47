import { isLanguageCode } from '../../contact/language/language.ts';
import { readLanguage } from '../../contact/language/language-reading.ts';
import type { Write } from '../../form/model.ts';
import { type FixedText, wrongTexts } from '../probes/constants.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'language-unknown',
  severity: 'error',
  properties: ['language_code'],
  checkWrite(write, { form, project: { languages } }) {
    const unknown = wrongTexts(write, form, ({ text }) => !languages?.includes(text));
    if (!languages) return undecided(unknown, write);
    const [first] = unknown;
    if (!first) return null;
    const { code } = readLanguage(first.text, languages);
    return {
      site: siteOf(write, first.part.origin),
      message: (say) => say['language-unknown'].unknown(texts(unknown), languages),
      fixes: code === null ? [] : useInstead(first, code, write, form),
    };
  },
});

/** Without the project's list, only what is no code at all is certainly wrong. */
function undecided(fixed: readonly FixedText[], write: Write): WriteFinding | null {
  const wrong = fixed.filter(({ text }) => !isLanguageCode(text));
  const [first] = wrong.length > 0 ? wrong : fixed;
  if (!first) return null;
  const site = siteOf(write, first.part.origin);
  return wrong.length > 0
    ? { site, message: (say) => say['language-unknown'].noCode(texts(wrong)) }
    : {
        site,
        message: (say) => say['language-unknown'].undecided(texts(fixed)),
        severity: 'incomplete',
      };
}

function texts(fixed: readonly FixedText[]): readonly string[] {
  return fixed.map(({ text }) => text);
}
