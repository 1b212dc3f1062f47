import { type Normalized, none, value } from '../normalized.ts';
import type { ProjectFacts } from '../project.ts';
import { isLanguageCode } from './language.ts';
import { readLanguage } from './language-reading.ts';

/** The project's code of the language. */
export function normalizeLanguage(raw: string, project: ProjectFacts | undefined): Normalized {
  const languages = project?.languages;
  if (languages ? languages.includes(raw) : isLanguageCode(raw)) return value(raw);
  const { code, certain } = readLanguage(raw, languages);
  if (code !== null && certain) return value(code);
  return none(
    languages ? 'The project has no language of this code.' : 'This is no language code.',
    code === null ? [] : [code],
  );
}
