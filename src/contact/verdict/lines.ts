import type { Advice, AdviceSeverity } from '../advice/advice.ts';
import type { ContactProperty } from '../contact.ts';
import { anyEn } from './texts/any-en.ts';
import type { Said } from './types.ts';
import { linesIn, type VerdictLine } from './verdict-line.ts';

const line = linesIn(anyEn);

const DEPENDS = line('unknown', 'depends-on-case', (texts) => texts.dependsOnCase());
const NOT_KNOWN = line('unknown', 'not-known', (texts) => texts.notKnown());
const REFUSED = line('fails', 'answer-refused', (texts) => texts.answerRefused());

/** The verdict of a value that is not there to be judged, or null. The first property that decides counts. */
export function lineOfForm({ options }: Said, properties: readonly ContactProperty[]): VerdictLine | null {
  const { refused, unknown } = options;
  if (refused && properties.some((property) => refused.includes(property))) return REFUSED;
  if (!unknown) return null;
  for (const property of properties) {
    const why = unknown[property];
    if (why !== undefined) return why === 'case' ? DEPENDS : NOT_KNOWN;
  }
  return null;
}

/** Owners matter for replies, not for what HQ sends. */
const OF_OWNERS = /^phone-(?:owned|shared)/;

const WEIGHT: Readonly<Record<AdviceSeverity, number>> = { error: 2, warning: 1, info: 0 };

/** The worst that is to be said of a property's value; null when nothing is worse than an information. */
export function worstOf({ advice }: Said, property: ContactProperty): Advice | null {
  let worst: Advice | null = null;
  for (const one of advice) {
    if (one.property !== property || one.severity === 'info' || OF_OWNERS.test(one.code)) continue;
    if (worst === null || WEIGHT[one.severity] > WEIGHT[worst.severity]) worst = one;
  }
  return worst;
}

/** The first that is to be said of a property's value, however little it matters. */
export function saidOf({ advice }: Said, property: ContactProperty): Advice | null {
  return advice.find((one) => one.property === property) ?? null;
}
