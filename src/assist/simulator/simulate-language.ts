import type { ProjectFacts } from '../../contact/project.ts';

/** One step of HQ's search for a text: a language, the schedule's own language, or the untranslated text. */
export type LanguageStep =
  | { readonly type: 'contact' | 'project'; readonly code: string }
  | { readonly type: 'schedule' | 'untranslated' };

/**
 * Where HQ looks for a message's text, in order, for a contact with this language (facts 5.6; `messageLanguage`).
 * No setting means to the end. A code that the project lacks is still looked for: a message could have it.
 */
export function languageSteps(code: string | undefined, project: ProjectFacts): readonly LanguageStep[] {
  const { languageFallback: until, defaultLanguage } = project;
  const steps: LanguageStep[] = code ? [{ type: 'contact', code }] : [];
  if (until === 'NONE') return steps;
  steps.push({ type: 'schedule' });
  if (until === 'SCHEDULE') return steps;
  if (defaultLanguage && defaultLanguage !== code) steps.push({ type: 'project', code: defaultLanguage });
  if (until === 'DOMAIN') return steps;
  return [...steps, { type: 'untranslated' }];
}
