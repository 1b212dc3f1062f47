import { advisePhone } from '../../contact/advise-phone.ts';
import { adviseVerified } from '../../contact/advise-verified.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import { type CoreOutcome, coreOutcome } from '../../contact/core-outcome.ts';
import type { Advice } from '../../contact/outcome-types.ts';
import type { Owner } from '../../contact/owner.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Simulated, SimulationResult } from '../../lint/simulate.ts';
import { isFounded } from '../fields/judge.ts';
import type { OwnerCheck } from '../tools.ts';
import type { Tone } from '../widgets/tone.ts';

export type HqLineName = 'sms' | 'twoWay' | 'email' | 'zone' | 'language' | 'gateway';

/** What HQ does with a contact, with what is not known of it. */
export interface HqOutcome {
  readonly made: CoreOutcome;
  /** By line. `case`: it depends on what the case has already. `form`: the form itself cannot tell. Null: it is known. */
  readonly lost: Readonly<Record<HqLineName, 'case' | 'form' | null>>;
  readonly tones: Readonly<Record<HqLineName, Tone>>;
  /** Of the number and of the consent; the other lines say themselves what is wrong with them. */
  readonly advice: readonly Advice[];
}

const NEEDS: Readonly<Record<HqLineName, readonly ContactProperty[]>> = {
  sms: ['contact_phone_number'],
  twoWay: ['contact_phone_number', 'contact_phone_number_is_verified'],
  email: ['commcare_email_address'],
  zone: ['time_zone'],
  language: ['language_code'],
  gateway: ['contact_backend_id'],
};

/** @param creates whether the form makes the case: only then is empty what it does not write */
export function hqOutcome(
  { contact, properties }: SimulationResult,
  creates: boolean,
  project: ProjectFacts,
  check: OwnerCheck | null,
): HqOutcome {
  const known = { project, owners: ownersOf(check) };
  const made = coreOutcome(contact, known);
  const lost = byLine((name) => {
    const states = NEEDS[name].map((property) => lostOf(properties[property], creates));
    return states.find((state) => state === 'form') ?? states.find((state) => state !== null) ?? null;
  });
  const phone = advisePhone(contact, known);
  const doubtful = phone.some(({ severity }) => severity === 'error');
  return {
    made,
    lost,
    tones: byLine((name) => (lost[name] ? 'unknown' : toneOf(name, made, contact, project, doubtful))),
    advice: [...phone, ...adviseVerified(contact)].filter((advice) => creates || isFounded(advice, contact)),
  };
}

function byLine<T>(of: (name: HqLineName) => T): Record<HqLineName, T> {
  return {
    sms: of('sms'),
    twoWay: of('twoWay'),
    email: of('email'),
    zone: of('zone'),
    language: of('language'),
    gateway: of('gateway'),
  };
}

function lostOf({ type }: Simulated, creates: boolean): 'case' | 'form' | null {
  if (type === 'unknown' || type === 'error') return 'form';
  return type === 'kept' && !creates ? 'case' : null;
}

function toneOf(
  name: HqLineName,
  { sms, twoWay, email, timeZone, gateway }: CoreOutcome,
  contact: SimulationResult['contact'],
  project: ProjectFacts,
  doubtful: boolean,
): Tone {
  switch (name) {
    case 'sms':
      if (sms.status !== 'yes') return 'bad';
      // HQ sends to any digits: that it does is no good news where they cannot be this person's.
      return doubtful ? 'note' : 'good';
    case 'twoWay':
      return twoWay.status === 'yes' ? 'good' : twoWay.status === 'no' ? 'note' : 'unknown';
    case 'email':
      return email.status === 'yes' ? 'good' : email.reason === 'NO_EMAIL_ADDRESS' ? 'note' : 'bad';
    case 'zone':
      return contact.time_zone && timeZone.from === 'project' ? 'bad' : 'good';
    case 'language': {
      const code = contact.language_code;
      return code && project.languages && !project.languages.includes(code) ? 'bad' : 'good';
    }
    case 'gateway':
      if (gateway.status === 'GATEWAY_NOT_FOUND') return 'bad';
      return gateway.status === 'unknown' ? 'unknown' : 'good';
  }
}

/** What the check says, as the core's owners; undefined while nobody was asked. */
function ownersOf(check: OwnerCheck | null): readonly Owner[] | undefined {
  const found = check?.answer;
  if (!found?.number) return undefined;
  const { status, owner } = found.answer;
  if (status === 'unknown') return undefined;
  if (status === 'free_here' || status === 'self') return [];
  return [{ phone: found.number, kind: owner?.kind ?? 'case', id: owner?.id ?? '', name: owner?.name }];
}
