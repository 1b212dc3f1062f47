import { coreOutcome } from '../../contact/outcome/core-outcome.ts';
import { applyLeniency } from '../../contact/phone/phone.ts';

/** What became of the cases of an import, by HQ's rules. */
export interface Tally {
  add(body: Readonly<Record<string, unknown>>): void;
  /** For people; '' when no case came. */
  summary(): string;
}

type Kind = 'one-way' | 'closed' | 'no number' | 'no usable number' | 'not verified' | 'too short a number';

function textOf(properties: unknown, name: string): string {
  const value: unknown =
    typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : '';
  return typeof value === 'string' ? value : '';
}

/** Counts only: numbers are held in memory to tell duplicates, and told to nobody. */
export function createTally(): Tally {
  const numbers = new Set<string>();
  const kinds = new Map<Kind, number>();
  let cases = 0;
  let competing = 0;
  const count = (kind: Kind) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

  return {
    add({ properties, closed }) {
      cases += 1;
      const written = textOf(properties, 'contact_phone_number');
      const verified = textOf(properties, 'contact_phone_number_is_verified');
      const contact = { contact_phone_number: written, contact_phone_number_is_verified: verified };
      const { sms, twoWay } = coreOutcome(contact, { caseState: { closed: closed === true } });
      if (closed === true) return void count('closed');
      if (sms.number === null)
        return void count(applyLeniency(written) === '' ? 'no number' : 'no usable number');
      if (twoWay.eligible) {
        competing += 1;
        numbers.add(sms.number);
        return;
      }
      count('one-way');
      count(verified === '' ? 'not verified' : 'too short a number');
    },
    summary() {
      if (cases === 0) return '';
      const of = (kind: Kind) => (kinds.get(kind) ?? 0).toLocaleString('en');
      return [
        `${numbers.size.toLocaleString('en')} numbers that a case may hold for two-way messages;`,
        `${(competing - numbers.size).toLocaleString('en')} cases want one that another of these cases wants, too.`,
        `${of('one-way')} cases are one-way only (${of('not verified')} not verified, ${of('too short a number')} with too short a number).`,
        `Without SMS: ${of('no number')} with no number, ${of('no usable number')} with no usable one, ${of('closed')} closed.`,
      ].join(' ');
    },
  };
}
