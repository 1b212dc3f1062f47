/**
 * A language that nobody speaks: the English texts with half as many letters again, in letters that run from right to left.
 * Whatever is still in Latin letters on the screen is code, a name, or a text that stands in no catalogue.
 */
import type { Catalogue } from '../../../src/catalogues/catalogue.ts';
import { reasonsEn } from '../../../src/contact/outcome/texts/en.ts';
import { contactEn } from '../../../src/contact/texts/en.ts';
import { fieldsEn } from '../../../src/fields/texts/en.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { layerEn } from '../../../src/overlay/texts/en.ts';

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';

/** What stands in backquotes is code, and `{…}` and product names are what they are. */
const KEPT = /(`[^`]*`|Caseline|CommCare HQ|\bHQ\b)/;

export function pseudo(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]+/gi, longer)))
    .join('');
}

function longer(word: string): string {
  const letters = [...word.toLowerCase()].map((letter) => LETTERS[letter.charCodeAt(0) - 97] ?? letter);
  return [...letters, ...letters.slice(0, Math.ceil(letters.length / 2))].join('');
}

/** A catalogue as it is, each text of it in another spelling. */
function translated<T>(value: T): T {
  if (typeof value === 'string') return pseudo(value) as T;
  if (typeof value === 'function') {
    return ((...args: readonly unknown[]) => translated(Reflect.apply(value, undefined, args))) as T;
  }
  if (Array.isArray(value)) return value.map(translated) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part)])) as T;
  }
  return value;
}

export const pseudoCatalogue: Catalogue = {
  lang: 'ar',
  layer: { ...translated(layerEn), panel: { ...translated(layerEn.panel), brand: layerEn.panel.brand } },
  fields: translated(fieldsEn),
  reasons: translated(reasonsEn),
  properties: translated(contactEn.properties),
  advice: translated(contactEn.advice),
  verdict: translated(contactEn.verdict),
};

/** A finding as a rule would say it in that language. */
export function pseudoFinding(finding: Finding): Finding {
  return {
    ...finding,
    message: translated(finding.message),
    fixes: finding.fixes.map((fix) => ({ ...fix, title: pseudo(fix.title) })),
  };
}
