import { createPlural } from '../../../language/plural.ts';
import type { Severity } from '../../../lint/finding.ts';
import type { ShellTexts } from './en.ts';
import { severityHi } from './severity-hi.ts';

const plural = createPlural('hi');

/** What every part of the layer may need. */
export const shellHi: ShellTexts = {
  /** Name of the landmark around everything, for screen readers. */
  name: 'Caseline: संदेश संपर्क',
  severity: severityHi,
  count: {
    error: (n: number) => plural(n, { one: '# त्रुटि', other: '# त्रुटियाँ' }),
    warning: (n: number) => plural(n, { one: '# चेतावनी', other: '# चेतावनियाँ' }),
    info: (n: number) => plural(n, { one: '# टिप्पणी', other: '# टिप्पणियाँ' }),
    incomplete: (n: number) => plural(n, { other: '# तय नहीं' }),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  named: (what: string, name: string) => `${what}: ${name}`,
  close: 'बंद करें',
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  marker: (severity: string, what: string, n: number) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'और # यहाँ।', other: 'और # यहाँ।' })}`
      : `${severity}: ${what}`,
  /** Why a click was not taken. */
  refused: {
    faded: 'क्लिक नहीं लिया गया: पृष्ठ धुँधला है, इसलिए बटन ठीक से नहीं दिखते थे।',
    covered: 'क्लिक नहीं लिया गया: पृष्ठ का कुछ बटन के ऊपर है।',
    outside: 'क्लिक नहीं लिया गया: बटन विंडो के बाहर है। विंडो बड़ी करें।',
  },
  /** What went wrong in Caseline itself, for a report. */
  troubles: {
    title: (n: number) => plural(n, { one: 'Caseline में # चीज़ ग़लत हुई', other: 'Caseline में # चीज़ें ग़लत हुईं' }),
    hint: 'कृपया यह बताएँ। इसमें आपके फ़ॉर्म का कुछ नहीं है।',
    copy: 'कॉपी करें',
    copied: 'कॉपी हुआ',
    /** Where nothing can be copied for the person. */
    selected: 'चुना गया: कीबोर्ड से कॉपी करें',
  },
};
