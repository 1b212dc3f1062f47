import type { QuestionOption } from '../../assist/recipes/question-options.ts';
import { useEnv } from '../parts/env.ts';
import { placeOf } from '../parts/finding-line.tsx';

export interface QuestionSelectProps {
  readonly questions: readonly QuestionOption[];
  readonly value: string;
  onChange(path: string): void;
}

/** A question of the form, by its label and where it stands. */
export function QuestionSelect({ questions, value, onChange }: QuestionSelectProps) {
  const { helpers: widgets } = useEnv().layer;
  return (
    <label class="row-field">
      <span>{widgets.question}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {questions.map(({ path, label }) => {
          const place = placeOf(path);
          return (
            <option key={path} value={path}>
              {label === place ? label : `${label} (${place})`}
            </option>
          );
        })}
      </select>
    </label>
  );
}
