import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exampleNumber, formatAsTyped, formatForPeople } from '../../contact/phone/phone-format.ts';
import { SeverityIcon } from '../../overlay/parts/icon.tsx';
import type { FieldProps } from '../field.ts';
import { DESCRIBED_BY, Frame } from '../frame.tsx';
import { Suggestions } from '../suggestions.tsx';
import { CountryPicker } from './country-picker.tsx';
import { readPaste } from './paste.ts';
import { rejection, retype, significant, type Typed } from './retype.ts';

type Rejected = 'character' | 'too-long' | 'no-number';

interface Shown extends Typed {
  readonly country: string | null;
}

/** How a stored value is shown to a person: with + and groups where it is a whole number, else as it is. */
function shownOf(value: string, country: string | null): Shown {
  const typed = /^[0-9]+$/.test(value) ? formatAsTyped(`+${value}`) : null;
  const text = typed?.digits === value ? formatForPeople(value) : value;
  return { text, caret: text.length, country: (typed?.digits && typed.country) || country };
}

/** What is stored for a text: HQ's digits once it is a whole number; before that what was typed. */
function storedOf(text: string, digits: string | null): string {
  return digits ?? significant(text);
}

/**
 * A phone number: country by search, groups as the country writes them, digits of every script, paste in any shape,
 * an example as the placeholder. What cannot be part of a number is visibly not taken.
 */
export function PhoneField(field: FieldProps) {
  const { value, context, disabled, readOnly } = field;
  const { facts, language } = context;
  const text = language.fields.phone;
  const [shown, setShown] = useState<Shown>(() =>
    shownOf(value, field.country ?? facts.countries?.[0] ?? null),
  );
  const [rejected, setRejected] = useState<{ readonly why: Rejected; readonly times: number } | null>(null);
  const [candidates, setCandidates] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  /** What was last told to the outside: another value comes from there. */
  const told = useRef(value);
  const deleting = useRef<'backward' | 'forward' | null>(null);
  const country = shown.country ?? field.country ?? facts.countries?.[0] ?? null;

  useLayoutEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setShown(shownOf(value, country));
  }, [value]);
  // The caret belongs behind the digit that was typed, wherever grouping has moved it.
  useLayoutEffect(() => {
    const element = input.current;
    const root = element?.getRootNode();
    if (element && root instanceof ShadowRoot && root.activeElement === element)
      element.setSelectionRange(shown.caret, shown.caret);
  }, [shown]);

  function tell(stored: string, settled: boolean): void {
    told.current = stored;
    field.onValue(stored, settled);
  }
  function reject(why: Rejected): void {
    setRejected((before) => ({ why, times: (before?.times ?? 0) + 1 }));
  }
  function accept(next: Shown, stored: string, settled: boolean): void {
    setRejected(null);
    setCandidates([]);
    setShown(next);
    tell(stored, settled);
  }
  function take(digits: string): void {
    const next = shownOf(digits, country);
    accept(next, digits, true);
    input.current?.focus();
  }

  function onBeforeInput(event: InputEvent): void {
    const { inputType, data } = event;
    deleting.current = inputType.startsWith('delete')
      ? inputType.endsWith('Forward')
        ? 'forward'
        : 'backward'
      : null;
    const element = input.current;
    // What an input method composes is judged when it is done.
    if (!element || data === null || event.isComposing) return;
    const why = rejection(element.value, [element.selectionStart ?? 0, element.selectionEnd ?? 0], data);
    if (!why) return;
    event.preventDefault();
    reject(why);
  }

  function onInput(element: HTMLInputElement, composing: boolean): void {
    if (composing) return;
    const now = { text: element.value, caret: element.selectionStart ?? element.value.length };
    const next = retype(shown, now, deleting.current, country);
    deleting.current = null;
    // The same text again draws nothing: the box would keep what was typed.
    element.value = next.text;
    accept(next, storedOf(next.text, next.digits), false);
  }

  function onPaste(event: ClipboardEvent): void {
    const element = input.current;
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!element || readOnly || disabled) return;
    event.preventDefault();
    const read = readPaste(pasted, country, facts);
    const [start, end] = [element.selectionStart ?? 0, element.selectionEnd ?? 0];
    const whole = significant(element.value.slice(0, start) + element.value.slice(end)) === '';
    if (read.kind === 'number' && whole) take(read.digits);
    else if (read.kind === 'several' && whole) {
      setRejected(null);
      setCandidates(read.candidates);
    } else if (read.kind === 'nothing') reject('no-number');
    else {
      const part = significant(pasted);
      const why = rejection(element.value, [start, end], part);
      if (why) {
        reject(why);
        return;
      }
      const after = element.value.slice(0, start) + part + element.value.slice(end);
      const next = retype(shown, { text: after, caret: start + part.length }, null, country);
      element.value = next.text;
      accept(next, storedOf(next.text, next.digits), false);
    }
  }

  function chooseCountry(chosen: string, callingCode: string): void {
    const signs = significant(shown.text);
    const before = shown.country === null ? '' : (exampleCode(shown.country) ?? '');
    const national = signs.startsWith(`+${before}`) && before !== '' ? signs.slice(before.length + 1) : null;
    const next = signs.startsWith('+') ? `+${callingCode}${national ?? ''}` : signs;
    const typed = retype(shown, { text: next, caret: next.length }, null, chosen);
    accept({ ...typed, country: chosen }, storedOf(typed.text, typed.digits), true);
    input.current?.focus();
  }

  const example = country === null ? null : exampleNumber(country);
  return (
    <Frame
      field={field}
      notice={
        <>
          {rejected && (
            <p class="line warning">
              <SeverityIcon severity="warning" />
              <span class="words">{text.rejected[rejected.why]}</span>
            </p>
          )}
          {candidates.length > 0 && (
            <div class="line incomplete">
              <SeverityIcon severity="incomplete" />
              <span class="words">
                {text.several}
                <Suggestions values={candidates} onUse={take} language={language} />
              </span>
            </div>
          )}
        </>
      }
    >
      <div
        class={`box phone ${rejected ? 'rejected' : ''} ${rejected && rejected.times % 2 === 0 ? 'again' : ''}`}
        ref={box}
      >
        <CountryPicker
          context={context}
          country={country}
          disabled={disabled || readOnly}
          anchor={box}
          onPick={chooseCountry}
        />
        <input
          ref={input}
          type="tel"
          autocomplete="tel"
          dir="ltr"
          aria-label={field.label ?? text.label}
          aria-describedby={DESCRIBED_BY}
          aria-required={field.required || undefined}
          placeholder={field.placeholder ?? example?.national ?? ''}
          disabled={disabled}
          readOnly={readOnly}
          value={shown.text}
          onBeforeInput={onBeforeInput}
          onInput={(event) => onInput(event.currentTarget, event.isComposing)}
          onCompositionEnd={(event) => onInput(event.currentTarget, false)}
          onPaste={onPaste}
          onBlur={() => {
            setRejected(null);
            field.onLeave();
          }}
        />
      </div>
    </Frame>
  );
}

function exampleCode(country: string): string | null {
  const example = exampleNumber(country);
  const international = example?.international ?? '';
  return /^\+(\d+)/.exec(international)?.[1] ?? null;
}
