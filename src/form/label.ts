import type { FormSource } from './source.ts';

/**
 * What people read of a question or choice: in the language in which its page shows names now, else in the wished one,
 * the form's own or any. Empty where it has no label, and where the page shows IDs.
 *
 * @param wished a language of the form, as it names it
 */
export function labelOf(
  labels: Readonly<Record<string, string>>,
  { shownLanguage, defaultLanguage }: Pick<FormSource, 'shownLanguage' | 'defaultLanguage'>,
  wished = '',
): string {
  if (shownLanguage === null) return '';
  const order =
    shownLanguage === undefined ? [wished, defaultLanguage ?? ''] : [shownLanguage, defaultLanguage ?? ''];
  const [label = ''] = [...order.map((language) => labels[language]), ...Object.values(labels)].filter(
    Boolean,
  );
  return label.trim();
}
