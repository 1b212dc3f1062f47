/** Names of the colours and measures a host may set; each is a custom property of the layer. */
export const THEME_TOKENS = [
  'surface',
  'sunken',
  'line',
  'edge',
  'text',
  'muted',
  'accent',
  'accent-text',
  'accent-strong',
  'error',
  'warning',
  'info',
  'incomplete',
  'radius',
  'font',
] as const;

export type ThemeToken = (typeof THEME_TOKENS)[number];
export type ThemeValues = { readonly [T in ThemeToken]?: string | undefined };

/** A host's look. What is left out stays as it is. */
export interface Theme {
  /** `auto` (the default) follows the person's preference. */
  readonly scheme?: 'auto' | 'light' | 'dark' | undefined;
  /** CSS values for both schemes, or for the light one when `dark` says otherwise. */
  readonly values?: ThemeValues | undefined;
  readonly dark?: ThemeValues | undefined;
}

const DARK = '@media (prefers-color-scheme: dark)';
/** Minifiers drop the blank. */
const DARK_QUERY = /@media\s*\(prefers-color-scheme:\s*dark\)/g;
const SCHEMES = /color-scheme:\s*light dark/g;
/** One CSS value: nothing that could end the declaration or fetch something. */
const VALUE = /^[^;{}<>\\@]{1,200}$/;

function declarations(values: ThemeValues, name: NameOf): string {
  return THEME_TOKENS.flatMap((token) => {
    const value = values[token];
    if (value === undefined || !VALUE.test(value) || /url\(|\/\*/i.test(value)) return [];
    return token === 'font' ? [`font-family: ${value};`] : [`${name(`--${token}`)}: ${value};`];
  }).join(' ');
}

type NameOf = (css: string) => string;

/**
 * The style sheet of a shadow root in a host's look. Values that are no plain CSS value are left out.
 *
 * @param names gives the custom properties of a text other names; those in a host's values are the page's
 */
export function themed(css: string, theme: Theme | undefined, names: NameOf = (text) => text): string {
  if (!theme) return names(css);
  const { scheme = 'auto', values = {}, dark = {} } = theme;
  const [light, night] = [values, dark].map((part) => `.layer { ${declarations(part, names)} }`);
  const own = `${names(css)}\n${light}\n${DARK} { ${night} }`;
  if (scheme === 'auto') return own;
  return own
    .replace(DARK_QUERY, scheme === 'dark' ? '@media all' : '@media not all')
    .replace(SCHEMES, `color-scheme: ${scheme}`);
}
