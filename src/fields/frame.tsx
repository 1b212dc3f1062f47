import type { ComponentChildren } from 'preact';
import { problemText } from '../contact/verdict/problem-text.ts';
import { SeverityIcon } from '../overlay/parts/icon.tsx';
import type { FieldProps } from './field.ts';
import { Suggestions } from './suggestions.tsx';

/** Ids inside one field's shadow root. */
export const DESCRIBED_BY = 'hint note';

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
  const { value, context, touched, missing } = field;
  const { language } = context;
  const verdict = touched ? field.problem : null;
  return (
    <div class="layer field" dir={language.dir} lang={language.lang}>
      {children}
      <div id="hint" class="hint muted">
        {hint}
      </div>
      <div id="note" aria-live="polite">
        {notice}
        {missing && value === '' && (
          <p class="line error">
            <SeverityIcon severity="error" />
            <span class="words">{language.fields.required}</span>
          </p>
        )}
        {verdict && (
          <div class={`line ${verdict.advice.severity}`}>
            <SeverityIcon severity={verdict.advice.severity} />
            <span class="words">
              <span class="hidden">{language.layer.severity[verdict.advice.severity]}: </span>
              <span dir="auto">{problemText(verdict, language.contact)}</span>
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
