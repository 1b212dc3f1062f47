import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../overlay/parts/icon.tsx';
import type { FieldProps } from './field.ts';
import type { Option } from './options.tsx';
import { Options } from './options.tsx';
import { useListbox } from './use-listbox.ts';
import { usePopup } from './use-popup.ts';

/** More are found by typing. */
const MOST_SHOWN = 100;

export interface PickerProps {
  readonly field: FieldProps;
  readonly label: string;
  readonly placeholder: string;
  /** The options for what is typed; all for an empty text. */
  readonly find: (question: string) => readonly Option[];
  /** What the box shows for the value when nobody types. */
  readonly shown: string;
  readonly describedBy: string;
}

/**
 * A text box with a list (WAI-ARIA combobox). What is typed and is no option stays as it was typed: the field then
 * says what is wrong with it, and nothing is lost.
 */
export function Picker({ field, label, placeholder, find, shown, describedBy }: PickerProps) {
  const { value, disabled, readOnly, context } = field;
  const { picker } = context.language.fields;
  /** What the person types; null while the value itself is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const options = open ? find(typed ?? '').slice(0, MOST_SHOWN) : [];
  const close = (): void => setOpen(false);
  const pick = (index: number): void => {
    const option = options[index];
    if (!option) return;
    setTyped(null);
    close();
    field.onValue(option.value, true);
  };
  const listbox = useListbox(options.length, open, pick, close);
  usePopup(box, popup, open, close);
  useLayoutEffect(() => setTyped(null), [value]);

  function show(): void {
    if (disabled || readOnly) return;
    listbox.setActive(0);
    setOpen(true);
  }

  function leave(): void {
    close();
    if (typed !== null && typed !== shown) {
      const [only, ...others] = find(typed);
      const exact = find(typed).find((option) => same(option.value, typed) || same(option.text, typed));
      const meant = exact ?? (others.length === 0 && typed.trim() !== '' ? only : undefined);
      field.onValue(meant?.value ?? typed.trim(), true);
    }
    setTyped(null);
    field.onLeave();
  }

  return (
    <>
      <div class="box" ref={box}>
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={label}
          aria-expanded={open}
          aria-controls="options"
          aria-autocomplete="list"
          aria-activedescendant={open && options.length > 0 ? `options-${listbox.active}` : undefined}
          aria-describedby={describedBy}
          aria-required={field.required || undefined}
          placeholder={placeholder}
          disabled={disabled}
          readOnly={readOnly}
          value={typed ?? shown}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            show();
          }}
          onClick={show}
          onKeyDown={(event) => {
            if (listbox.onKey(event)) return;
            if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
              event.preventDefault();
              show();
            }
          }}
          onBlur={leave}
        />
        {value !== '' && !disabled && !readOnly && (
          <button
            type="button"
            class="button icon"
            aria-label={picker.clear}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setTyped(null);
              field.onValue('', true);
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {open && (
        <div class="popup surface" popover="manual" ref={popup}>
          <Options
            id="options"
            label={label}
            options={options}
            value={value}
            listbox={listbox}
            context={context}
            onPick={pick}
          />
        </div>
      )}
    </>
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}
