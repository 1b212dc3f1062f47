import type { ComponentChildren } from 'preact';
import type { ProjectFacts } from '../../contact/project.ts';
import { SeverityIcon } from '../parts/icon.tsx';
import type { FieldProps } from './field.ts';
import { judge, type Verdict } from './judge.ts';
import { Suggestions } from './note.tsx';

/** Ids inside one field's shadow root. */
export const DESCRIBED_BY = 'hint note';

/** What is wrong with a field's value, seen alone. */
export function verdictOf(
  property: FieldProps['property'],
  value: string,
  facts: ProjectFacts,
): Verdict | null {
  return judge({ [property]: value }, facts).get(property) ?? null;
}

export interface FrameProps {
  readonly field: FieldProps;
  /** Said below the field, whatever its value. */
  readonly hint?: ComponentChildren;
  /** Stands before the judgement of the value. */
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Around every field: its box, a hint, and what is wrong with the value. */
export function Frame({ field, hint, notice, children }: FrameProps) {
  const { property, value, context, touched, missing } = field;
  const { language } = context;
  const verdict = touched ? verdictOf(property, value, context.facts) : null;
  return (
    <div class="layer field" dir={language.dir} lang={language.messages.locale}>
      {children}
      <div id="hint" class="hint muted">
        {hint}
      </div>
      <div id="note" aria-live="polite">
        {notice}
        {missing && value === '' && (
          <p class="line error">
            <SeverityIcon severity="error" />
            <span class="words">{language.messages.fields.required}</span>
          </p>
        )}
        {verdict && (
          <div class={`line ${verdict.advice.severity}`}>
            <SeverityIcon severity={verdict.advice.severity} />
            <span class="words">
              <span class="hidden">{language.messages.severity[verdict.advice.severity]}: </span>
              <span lang="en" dir="auto">
                {verdict.advice.message}
              </span>
              <Suggestions
                values={verdict.suggestions}
                onUse={(suggestion) => field.onValue(suggestion, true)}
                language={language}
              />
            </span>
          </div>
        )}
      </div>
    </div>
  );
}
