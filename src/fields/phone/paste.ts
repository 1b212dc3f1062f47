import { normalizeBy } from '../../contact/normalized.ts';
import { normalizePhone } from '../../contact/phone/normalize-phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { significant } from './retype.ts';

/** What a pasted text holds. */
export type Pasted =
  | { readonly kind: 'number'; readonly digits: string }
  /** Several numbers can be read from it: a person chooses. */
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  /** Digits that make no whole number; they go where the caret stands. */
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'nothing' };

/** Reads a text in any shape: from a spreadsheet, a signature, a link, with digits of any script. */
export function readPaste(text: string, country: string | null, facts: ProjectFacts): Pasted {
  const link = /^\s*(?:tel|sms|whatsapp):([^?;]*)/i.exec(text);
  const number = link?.[1] ?? text;
  const countries = [...(country === null ? [] : [country]), ...(facts.countries ?? [])];
  const read = normalizeBy(normalizePhone, decode(number), { ...facts, countries });
  if (read.kind === 'value' && read.value !== '') return { kind: 'number', digits: read.value };
  if (read.kind === 'none' && read.candidates.length > 0)
    return { kind: 'several', candidates: read.candidates.slice(0, 4) };
  const part = significant(number);
  return part === '' || part === '+' ? { kind: 'nothing' } : { kind: 'part', text: part };
}

/** Links write `%2B` for +. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
