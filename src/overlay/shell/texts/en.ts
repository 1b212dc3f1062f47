import { createPlural } from '../../../language/plural.ts';
import type { Severity } from '../../../lint/finding.ts';
import { severityEn } from './severity-en.ts';

const plural = createPlural('en');

/** What every part of the layer may need. */
export const shellEn = {
  /** Name of the landmark around everything, for screen readers. */
  name: 'Caseline: messaging contacts',
  severity: severityEn,
  count: {
    error: (n: number) => plural(n, { one: '# error', other: '# errors' }),
    warning: (n: number) => plural(n, { one: '# warning', other: '# warnings' }),
    info: (n: number) => plural(n, { one: '# note', other: '# notes' }),
    incomplete: (n: number) => plural(n, { other: '# not decided' }),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  /** A button, and the question that it leads to. */
  named: (what: string, name: string) => `${what}: ${name}`,
  close: 'Close',
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  marker: (severity: string, what: string, n: number) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'And # more here.', other: 'And # more here.' })}`
      : `${severity}: ${what}`,
  /** Why a click was not taken. */
  refused: {
    faded: 'The click was not taken: the page is faded, so that buttons could not be seen well.',
    covered: 'The click was not taken: something of the page lies over the button.',
    outside: 'The click was not taken: the button is outside of the window. Make the window larger.',
  },
  /** What went wrong in Caseline itself, for a report. */
  troubles: {
    title: (n: number) =>
      plural(n, { one: '# thing went wrong in Caseline', other: '# things went wrong in Caseline' }),
    hint: 'Please report this. It holds nothing of your form.',
    copy: 'Copy',
    copied: 'Copied',
    /** Where nothing can be copied for the person. */
    selected: 'Selected: copy it with your keyboard',
  },
};

export type ShellTexts = typeof shellEn;
