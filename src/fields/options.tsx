import type { ComponentChildren } from 'preact';
import type { FieldContext } from './field.ts';
import type { Listbox } from './use-listbox.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** At the end of the line. */
  readonly detail?: string | undefined;
}

export interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly listbox: Listbox;
  readonly context: FieldContext;
  readonly onPick: (index: number) => void;
}

/** The options of an open list. */
export function Options({ id, label, options, value, listbox, context, onPick }: OptionsProps) {
  const { picker } = context.language.fields;
  return (
    <>
      <div class="hidden" role="status">
        {options.length === 0 ? picker.none : picker.results(options.length)}
      </div>
      {options.length === 0 && <p class="none muted">{picker.none}</p>}
      <div
        id={id}
        class="options"
        role="listbox"
        aria-label={label}
        ref={(element) => {
          listbox.list.current = element;
        }}
      >
        {options.map((option, index) => (
          // The keys are heard in the text box, which keeps the focus (WAI-ARIA combobox).
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            class={option.value === value ? 'chosen' : ''}
            aria-selected={index === listbox.active}
            onMouseMove={() => listbox.setActive(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
          >
            <Line>
              <span dir="auto">{option.text}</span>
              {option.detail !== undefined && <bdi class="detail muted">{option.detail}</bdi>}
            </Line>
          </div>
        ))}
      </div>
    </>
  );
}

function Line({ children }: { readonly children: ComponentChildren }) {
  return <span class="option">{children}</span>;
}
