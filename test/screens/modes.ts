/** In which sizes and looks a screen is drawn, for a person to look at. */
export interface Mode {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the person's system asks for. */
  readonly features?: Readonly<Record<string, string>>;
  /** As people who read from right to left have their pages. */
  readonly rightToLeft?: boolean;
  /** A page of dark colours, whatever the system asks for. */
  readonly darkPage?: boolean;
}

export const USUAL: Mode = { name: '1280x720', width: 1280, height: 720 };
const dark = { 'prefers-color-scheme': 'dark' };

export const MODES: readonly Mode[] = [
  USUAL,
  { name: '1366x768', width: 1366, height: 768 },
  // A laptop at 200 %.
  { name: '640x400', width: 640, height: 400 },
  { name: '400-wide', width: 400, height: 800 },
  { ...USUAL, name: 'dark-system', features: dark },
  { ...USUAL, name: 'dark-page', darkPage: true },
  { ...USUAL, name: 'dark-page-and-system', darkPage: true, features: dark },
  { ...USUAL, name: 'forced-colours', features: { 'forced-colors': 'active' } },
  { ...USUAL, name: 'right-to-left', rightToLeft: true },
];
