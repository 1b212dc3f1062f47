import type { ElementLanguage } from './texts/language.ts';

interface SuggestionsProps {
  readonly values: readonly string[];
  readonly onUse: (value: string) => void;
  readonly language: ElementLanguage;
}

/** One button for each value that may have been meant. */
export function Suggestions({ values, onUse, language }: SuggestionsProps) {
  const { fields } = language;
  if (values.length === 0) return null;
  return (
    <div class="uses">
      {values.map((value) => (
        <button
          key={value}
          type="button"
          class="button plain use"
          // The input keeps the focus, so that leaving it does not move the page under the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onUse(value)}
        >
          {value === '' ? fields.useEmpty : <UseText text={fields.use('\u0000')} value={value} />}
        </button>
      ))}
    </div>
  );
}

/** The value keeps its order in a right-to-left text. */
function UseText({ text, value }: { readonly text: string; readonly value: string }) {
  const [before = '', after = ''] = text.split('\u0000');
  return (
    <span dir="auto">
      {before}
      <bdi dir="ltr">{value}</bdi>
      {after}
    </span>
  );
}
