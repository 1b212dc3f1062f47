import type { InputKind } from '../../../form/edits/edit.ts';
import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

export const doneEn = {
  /** Name of the line, for screen readers. */
  title: (n: number) => plural(n, { one: 'What was just changed', other: '# things that were just changed' }),
  /** @param question what people call it, null when it has no name; `title` is what the button said */
  fixed: (question: string | null, title: string) =>
    question === null ? `Fixed: ${title}.` : `Fixed: “${question}”: ${title}.`,
  inserted: (question: string | null) =>
    question === null ? 'Inserted into the form.' : `Inserted for “${question}”.`,
  was: (before: string) => `It was ${before}.`,
  more: (n: number) => plural(n, { other: 'And # more.' }),
  left: (n: number) =>
    n === 0 ? 'No findings left.' : plural(n, { one: '# finding left.', other: '# findings left.' }),
  undo: 'Undo',
  undoOf: (undo: string, name: string) => `${undo}: ${name}`,
  undone: 'Taken back: the form is as it was before.',
  changed: 'Not taken back: this place of the form was changed since.',
  /** Types of questions, as the form builder calls them. */
  kinds: {
    text: 'Text',
    phone: 'Phone Number or Numeric ID',
    int: 'Integer',
    long: 'Long',
    decimal: 'Decimal',
    date: 'Date',
    time: 'Time',
    'date-time': 'Date and Time',
    geopoint: 'GPS',
    barcode: 'Barcode Scan',
  } satisfies Readonly<Record<InputKind, string>>,
};

export type DoneTexts = typeof doneEn;
