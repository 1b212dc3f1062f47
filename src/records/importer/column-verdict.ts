import { isContactProperty } from '../../contact/contact.ts';
import { countOf, type KeptCount, type KeptSheet } from './kept-sheet.ts';
import type { SummaryLine } from './summary-line.ts';
import type { ImporterTexts } from './texts/en.ts';

const MOST_NAMED = 2;

function counted({ filled, wrong, causes, sample }: KeptCount, texts: ImporterTexts): SummaryLine {
  const { mapping } = texts;
  if (filled === 0) return { tone: 'plain', text: mapping.empty };
  const named = causes.filter(({ code }) => Object.hasOwn(texts.causes, code)).slice(0, MOST_NAMED);
  const others = causes.filter((cause) => !named.includes(cause));
  const sum = (severity: 'error' | 'warning'): number =>
    others.filter((cause) => cause.severity === severity).reduce((all, { count }) => all + count, 0);
  const [errors, warnings] = [sum('error'), sum('warning')];
  const isBad = causes.some(({ severity }) => severity === 'error');
  const head =
    wrong > 0
      ? mapping.wrong(wrong, filled)
      : causes.length > 0
        ? mapping.look(filled)
        : mapping.good(filled);
  const parts = [
    head,
    ...named.flatMap(({ code, count }) => texts.causes[code]?.(count) ?? []),
    ...(errors > 0 && named.length > 0 ? [texts.otherErrors(errors)] : []),
    ...(warnings > 0 ? [texts.otherWarnings(warnings)] : []),
    ...(sample === null ? [] : [mapping.sample(sample)]),
  ];
  return { tone: isBad ? 'error' : causes.length > 0 ? 'warning' : 'good', text: texts.join(parts) };
}

/**
 * What is said of a column that is mapped to a property; null where it goes to none of the six.
 * @param sheet null when Caseline has not seen the file
 */
export function columnVerdict(
  sheet: KeptSheet | null,
  column: string,
  property: string,
  texts: ImporterTexts,
): SummaryLine | null {
  if (column === '' || !isContactProperty(property)) return null;
  if (!sheet) return { tone: 'plain', text: texts.mapping.notSeen };
  const count = countOf(sheet, column, property);
  return count ? counted(count, texts) : { tone: 'plain', text: texts.mapping.notJudged };
}
