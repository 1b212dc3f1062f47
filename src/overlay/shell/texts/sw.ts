import { createPlural } from '../../../language/plural.ts';
import type { Severity } from '../../../lint/finding.ts';
import type { ShellTexts } from './en.ts';
import { severitySw } from './severity-sw.ts';

const plural = createPlural('sw');

/** What every part of the layer may need. */
export const shellSw: ShellTexts = {
  /** Name of the landmark around everything, for screen readers. */
  name: 'Caseline: waasiliani wa ujumbe',
  severity: severitySw,
  count: {
    error: (n: number) => plural(n, { one: 'kosa #', other: 'makosa #' }),
    warning: (n: number) => plural(n, { one: 'onyo #', other: 'maonyo #' }),
    info: (n: number) => plural(n, { one: 'dokezo #', other: 'madokezo #' }),
    incomplete: (n: number) => plural(n, { other: '# haijaamuliwa' }),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  named: (what: string, name: string) => `${what}: ${name}`,
  close: 'Funga',
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  marker: (severity: string, what: string, n: number) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'Na # zaidi hapa.', other: 'Na # zaidi hapa.' })}`
      : `${severity}: ${what}`,
  /** Why a click was not taken. */
  refused: {
    faded: 'Kubofya hakukuchukuliwa: ukurasa umefifishwa, hivyo vitufe havikuonekana vizuri.',
    covered: 'Kubofya hakukuchukuliwa: kitu cha ukurasa kimefunika kitufe.',
    outside: 'Kubofya hakukuchukuliwa: kitufe kiko nje ya dirisha. Kuza dirisha.',
  },
  /** What went wrong in Caseline itself, for a report. */
  troubles: {
    title: (n: number) =>
      plural(n, {
        one: 'Jambo # limeharibika ndani ya Caseline',
        other: 'Mambo # yameharibika ndani ya Caseline',
      }),
    hint: 'Tafadhali ripoti hili. Halina chochote cha fomu yako.',
    copy: 'Nakili',
    copied: 'Imenakiliwa',
    /** Where nothing can be copied for the person. */
    selected: 'Imechaguliwa: inakili kwa kibodi yako',
  },
};
