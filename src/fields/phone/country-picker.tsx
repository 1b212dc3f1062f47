import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldContext } from '../field.ts';
import { Options } from '../options.tsx';
import { useListbox } from '../use-listbox.ts';
import { usePopup } from '../use-popup.ts';
import { namedCountries, searchCountries } from './country-list.ts';

export interface CountryPickerProps {
  readonly context: FieldContext;
  readonly country: string | null;
  readonly disabled: boolean;
  readonly anchor: { readonly current: HTMLDivElement | null };
  readonly onPick: (country: string, callingCode: string) => void;
}

/** The button with the calling code, and the list of countries that it opens. */
export function CountryPicker({ context, country, disabled, anchor, onPick }: CountryPickerProps) {
  const { language, facts } = context;
  const text = language.fields.phone;
  const [question, setQuestion] = useState<string | null>(null);
  const open = question !== null;
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const own = facts.countries ?? [];
  const countries = useMemo(() => namedCountries(own, language.locale), [own.join(), language.locale]);
  const found = open ? searchCountries(countries, question) : [];
  const current = countries.find((entry) => entry.country === country);

  function close(): void {
    setQuestion(null);
  }
  function closeAndReturn(): void {
    close();
    button.current?.focus();
  }
  function pick(index: number): void {
    const entry = found[index];
    if (!entry) return;
    close();
    onPick(entry.country, entry.callingCode);
  }
  // The name of a button says what is seen on it, too: who speaks to the computer says what they see.
  const shown = current ? `${current.country} +${current.callingCode}` : '+';
  const listbox = useListbox(found.length, open, pick, closeAndReturn);
  usePopup(anchor, popup, open, close);
  // After the popup is shown: what is not shown takes no focus.
  useLayoutEffect(() => {
    if (open) search.current?.focus({ preventScroll: true });
  }, [open]);

  return (
    <>
      <button
        ref={button}
        type="button"
        class="button country"
        disabled={disabled}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={current ? text.country(`${current.shown}, ${shown}`) : text.noCountry}
        onClick={() => {
          listbox.setActive(0);
          setQuestion(open ? null : '');
        }}
      >
        <bdi dir="ltr">{shown}</bdi>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4.5 6.5 8 10l3.5-3.5" />
        </svg>
      </button>
      {open && (
        <div class="popup surface" popover="manual" ref={popup} role="dialog" aria-label={text.noCountry}>
          <input
            class="search"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-label={text.search}
            aria-expanded="true"
            aria-controls="countries"
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `countries-${listbox.active}` : undefined}
            placeholder={text.search}
            value={question}
            ref={search}
            onInput={(event) => {
              listbox.setActive(0);
              setQuestion(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (!listbox.onKey(event) && event.key === 'Tab') close();
            }}
          />
          <Options
            id="countries"
            label={text.noCountry}
            options={found.map((entry) => ({
              value: entry.country,
              text: entry.shown,
              detail: `+${entry.callingCode}`,
            }))}
            value={country ?? ''}
            listbox={listbox}
            context={context}
            onPick={pick}
          />
        </div>
      )}
    </>
  );
}
