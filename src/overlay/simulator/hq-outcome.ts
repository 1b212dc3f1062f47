import type { Simulated, SimulationResult } from '../../assist/simulator/simulate.ts';
import type { Advice } from '../../contact/advice/advice.ts';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { type Outcome, outcome } from '../../contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { isFounded } from '../../contact/value-problem.ts';
import { ownersOf } from '../parts/owners-of.ts';
import type { OwnerCheck } from '../shell/tools.ts';

/** What HQ does with a contact, with what is not known of it. */
export interface HqOutcome extends Outcome {
  /** Only of values that are known. */
  readonly advice: readonly Advice[];
}

/**
 * @param creates whether the form makes the case: only then is empty what it does not write
 * @param refused properties whose answers the form or its page does not take
 */
export function hqOutcome(
  { contact, properties }: SimulationResult,
  creates: boolean,
  project: ProjectFacts,
  check: OwnerCheck | null,
  refused: readonly ContactProperty[] = [],
): HqOutcome {
  const found = check?.answer;
  const shared = found?.answer.status === 'shared_allowed';
  const unknown: Partial<Record<ContactProperty, 'case' | 'form'>> = {};
  for (const property of CONTACT_PROPERTIES) {
    const why = whyUnknown(properties[property], creates);
    if (why !== null) unknown[property] = why;
  }
  const made = outcome(contact, {
    project: shared ? { ...project, sharedNumbers: true } : project,
    owners: found?.number ? ownersOf(found.number, found.answer) : undefined,
    refused,
    unknown,
  });
  return { ...made, advice: made.advice.filter((advice) => creates || isFounded(advice, contact)) };
}

function whyUnknown({ type }: Simulated, creates: boolean): 'case' | 'form' | null {
  if (type === 'unknown' || type === 'error') return 'form';
  return type === 'kept' && !creates ? 'case' : null;
}
