import { languageEntry } from '../../contact/language-names.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { type LanguageStep, languageSteps } from '../../lint/simulate-language.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';

/** In which languages HQ looks for a text, in order, until a message has one. */
export function LanguageLine({ code, project }: { readonly code: string; readonly project: ProjectFacts }) {
  const { messages, locale } = useEnv();
  const { language: text } = messages.simulator;
  const strange = code !== '' && project.languages !== undefined && !project.languages.includes(code);
  const steps = languageSteps(code, project);
  const nameOf = (value: string) => {
    const { name } = languageEntry(value, locale);
    return name === value ? value : `${name} (${value})`;
  };
  return (
    <>
      {strange && (
        <p class="error">
          <RichText text={text.unknownCode(code)} />
        </p>
      )}
      {code === '' && project.defaultLanguage === undefined && <p class="muted">{text.unknown}</p>}
      <p class="muted">{text.order}:</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.type}>{stepText(step)}</li>
        ))}
      </ol>
    </>
  );

  function stepText(step: LanguageStep): string {
    switch (step.type) {
      case 'contact':
        return nameOf(step.code);
      case 'project':
        return text.project(nameOf(step.code));
      case 'schedule':
        return text.schedule;
      case 'untranslated':
        return text.untranslated;
    }
  }
}
