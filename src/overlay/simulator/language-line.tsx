import { type LanguageStep, languageSteps } from '../../assist/simulator/simulate-language.ts';
import { languageEntry } from '../../contact/language/language-names.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { useEnv } from '../parts/env.ts';

/** In which languages HQ looks for a text, in order, until a message has one. */
export function LanguageLine({ code, project }: { readonly code: string; readonly project: ProjectFacts }) {
  const { layer, locale } = useEnv();
  const { language: text } = layer.simulator;
  const steps = languageSteps(code, project);
  const nameOf = (value: string) => {
    const { name } = languageEntry(value, locale);
    return name === value ? value : `${name} (${value})`;
  };
  return (
    <>
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
