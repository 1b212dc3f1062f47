import type { Advice } from './advice/advice.ts';
import type { Contact, ContactProperty } from './contact.ts';
import { type Normalize, normalizeBy } from './normalized.ts';
import type { ProjectFacts } from './project.ts';
import type { VerdictLine } from './verdict/verdict-line.ts';

/** What is wrong with one value. */
export interface ValueProblem {
  readonly advice: Advice;
  /** Values that may have been meant, best first. */
  readonly suggestions: readonly string[];
  /** What HQ will do with the contact as it is, on the channel that the property decides. */
  readonly line: VerdictLine;
}

const WEIGHT: Readonly<Record<Advice['severity'], number>> = { error: 3, warning: 2, info: 1 };
const MOST_SUGGESTIONS = 3;
const PHONE = 'contact_phone_number';

/** Advice that speaks of another property than its own: nothing can be said when that one is not in the form. */
const NEEDS: Readonly<Record<string, ContactProperty>> = {
  'verified-without-number': PHONE,
  'verified-missing': PHONE,
};

/** Whether an advice can be given: it speaks of no property that the form does not write. */
export function isFounded({ property, code }: Advice, contact: Contact): boolean {
  const needed = NEEDS[code];
  return contact[property] !== undefined && (needed === undefined || contact[needed] !== undefined);
}

/** The worst advice on each property that can be given, the first of equals. */
export function worstAdvice(
  advice: readonly Advice[],
  contact: Contact,
): ReadonlyMap<ContactProperty, Advice> {
  const worst = new Map<ContactProperty, Advice>();
  for (const one of advice) {
    if (!isFounded(one, contact)) continue;
    const before = worst.get(one.property);
    if (!before || WEIGHT[one.severity] > WEIGHT[before.severity]) worst.set(one.property, one);
  }
  return worst;
}

export function suggestionsFor(
  { suggestion }: Advice,
  normalize: Normalize,
  value: string,
  facts: ProjectFacts,
): readonly string[] {
  const normal = normalizeBy(normalize, value, facts);
  const candidates = normal.kind === 'value' ? [normal.value] : normal.candidates;
  const all = suggestion === undefined ? candidates : [suggestion, ...candidates];
  return [...new Set(all)].filter((other) => other !== value).slice(0, MOST_SUGGESTIONS);
}
