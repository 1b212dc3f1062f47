import type { Severity } from '../../lint/finding.ts';

/** Outline and sign of each severity: told apart without colour. 16 × 16. */
const SEVERITY_PATHS: Readonly<Record<Severity, { readonly shape: string; readonly sign: string }>> = {
  // An octagon with a cross.
  error: {
    shape: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
    sign: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  },
  // A triangle with an exclamation mark.
  warning: {
    shape: 'M8 1.2c.5 0 .9.2 1.1.7l6 11c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l6-11c.2-.5.6-.7 1.1-.7z',
    sign: 'M8 6v3.6M8 12v.2',
  },
  // A disc with an i.
  info: { shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M8 7.4v4.2M8 4.6v.2' },
  // A square with a question mark; a diamond is what browsers draw for a character that they do not know.
  incomplete: {
    shape: 'M1.5 1.5h13v13h-13z',
    sign: 'M6.3 6.5a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.6-.8 1.1M8 11.4v.2',
  },
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { shape, sign } = SEVERITY_PATHS[severity];
  return (
    <svg class={`severity ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path class="shape" d={shape} />
      <path class="sign" d={sign} />
    </svg>
  );
}

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  check: 'M3.5 8.5l3 3 6-7',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
