import { adviseLanguage } from '../language/advise-language.ts';
import { languageOutcome } from '../language/language.ts';
import { normalizeLanguage } from '../language/normalize-language.ts';
import { judgeLanguage } from '../verdict/beside.ts';
import { createJudge } from './judge.ts';

export const languageJudge = createJudge({
  property: 'language_code',
  normalize: normalizeLanguage,
  advise: adviseLanguage,
  line: (said) => {
    const language = languageOutcome(said.contact.language_code, said.options.project);
    return judgeLanguage({ ...said, core: { language } });
  },
});
