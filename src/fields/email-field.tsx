import type { FieldProps } from './field.ts';
import { DESCRIBED_BY, Frame } from './frame.tsx';

/** An e-mail address, with what was probably meant where it looks like a slip. */
export function EmailField(field: FieldProps) {
  const { email } = field.context.language.fields;
  return (
    <Frame field={field}>
      <div class="box">
        <input
          type="text"
          inputMode="email"
          autocomplete="email"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          aria-label={field.label ?? email.label}
          aria-describedby={DESCRIBED_BY}
          aria-required={field.required || undefined}
          placeholder={field.placeholder ?? 'amina@example.org'}
          disabled={field.disabled}
          readOnly={field.readOnly}
          value={field.value}
          onInput={(event) => field.onValue(event.currentTarget.value, false)}
          onBlur={field.onLeave}
        />
      </div>
    </Frame>
  );
}
