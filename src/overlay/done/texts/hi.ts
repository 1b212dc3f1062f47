import type { InputKind } from '../../../form/edits/edit.ts';
import { createPlural } from '../../../language/plural.ts';
import type { DoneTexts } from './en.ts';

const plural = createPlural('hi');

export const doneHi: DoneTexts = {
  /** Name of the line, for screen readers. */
  title: (n: number) => plural(n, { one: 'अभी क्या बदला', other: 'अभी बदली # चीज़ें' }),
  /** @param question what people call it, null when it has no name; `title` is what the button said */
  fixed: (question: string | null, title: string) =>
    question === null ? `ठीक हुआ: ${title}।` : `ठीक हुआ: “${question}”: ${title}।`,
  inserted: (question: string | null) =>
    question === null ? 'फ़ॉर्म में जोड़ा गया।' : `“${question}” के लिए जोड़ा गया।`,
  was: (before: string) => `पहले ${before} था।`,
  more: (n: number) => plural(n, { other: 'और # और।' }),
  left: (n: number) =>
    n === 0 ? 'कोई समस्या बाकी नहीं।' : plural(n, { one: '# समस्या बाकी है।', other: '# समस्याएँ बाकी हैं।' }),
  undo: 'वापस लें',
  undoOf: (undo: string, name: string) => `${undo}: ${name}`,
  undone: 'वापस लिया गया: फ़ॉर्म पहले जैसा है।',
  changed: 'वापस नहीं लिया गया: फ़ॉर्म की यह जगह बाद में बदली।',
  /** Types of questions, as the form builder calls them. */
  kinds: {
    text: 'पाठ',
    phone: 'फ़ोन नंबर या अंकों की ID',
    int: 'पूर्णांक',
    long: 'लंबा पूर्णांक',
    decimal: 'दशमलव',
    date: 'तारीख़',
    time: 'समय',
    'date-time': 'तारीख़ और समय',
    geopoint: 'GPS',
    barcode: 'बारकोड स्कैन',
  } satisfies Readonly<Record<InputKind, string>>,
};
