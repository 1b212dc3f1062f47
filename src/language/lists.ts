/** `a`, `a and b`, `a, b and c`: with the word and the commas of a language. */
export type Lists = (items: readonly string[], type: 'and' | 'or') => string;

const FORMATS = { and: 'conjunction', or: 'disjunction' } as const;

/** @param locale BCP 47; for English as written in Britain and Africa, without a comma before the word: `en-GB` */
export function createLists(locale: string): Lists {
  const made = new Map<'and' | 'or', Intl.ListFormat>();
  return (items, type) => {
    const format = made.get(type) ?? new Intl.ListFormat(locale, { type: FORMATS[type] });
    made.set(type, format);
    return format.format(items);
  };
}
