import type { InputKind } from '../../../form/edits/edit.ts';
import { createPlural } from '../../../language/plural.ts';
import type { DoneTexts } from './en.ts';

const plural = createPlural('sw');

export const doneSw: DoneTexts = {
  /** Name of the line, for screen readers. */
  title: (n: number) =>
    plural(n, { one: 'Kilichobadilishwa sasa hivi', other: 'Mambo # yaliyobadilishwa sasa hivi' }),
  /** @param question what people call it, null when it has no name; `title` is what the button said */
  fixed: (question: string | null, title: string) =>
    question === null ? `Imesahihishwa: ${title}.` : `Imesahihishwa: “${question}”: ${title}.`,
  inserted: (question: string | null) =>
    question === null ? 'Imeingizwa kwenye fomu.' : `Imeingizwa kwa “${question}”.`,
  was: (before: string) => `Ilikuwa ${before}.`,
  more: (n: number) => plural(n, { other: 'Na # zaidi.' }),
  left: (n: number) =>
    n === 0
      ? 'Hakuna tatizo lililobaki.'
      : plural(n, { one: 'Limebaki tatizo #.', other: 'Yamebaki matatizo #.' }),
  undo: 'Tendua',
  undoOf: (undo: string, name: string) => `${undo}: ${name}`,
  undone: 'Imetenduliwa: fomu iko kama ilivyokuwa.',
  changed: 'Haikutenduliwa: mahali hapa pa fomu palibadilishwa baadaye.',
  /** Types of questions, as the form builder calls them. */
  kinds: {
    text: 'Maandishi',
    phone: 'Namba ya simu au kitambulisho cha tarakimu',
    int: 'Namba kamili',
    long: 'Namba kamili ndefu',
    decimal: 'Namba ya desimali',
    date: 'Tarehe',
    time: 'Saa',
    'date-time': 'Tarehe na saa',
    geopoint: 'GPS',
    barcode: 'Usomaji wa msimbopau',
  } satisfies Readonly<Record<InputKind, string>>,
};
