import { clause } from '../clause.ts';
import { anyEn } from './any-en.ts';
import { gatewayEn } from './gateway-en.ts';
import { smsEn } from './sms-en.ts';

/**
 * What becomes of a contact, in English; the type is what another language has to say. Each text says what HQ will
 * do, never that a message arrives, and names no owner.
 */
export const verdictEn = {
  ...anyEn,
  sms: smsEn,
  replies: {
    here: () => 'HQ will take replies and SMS surveys from this number for this contact',
    noNumber: () => 'HQ will take no replies: there is no number',
    noUsableNumber: () => 'HQ will take no replies: there is no number that HQ sends to',
    threeDigits: () => 'HQ will take no replies: three digits or fewer are at most a country code',
    notAskedFor: () => 'Replies are not asked for: HQ only sends',
    notVerified: () => 'HQ will take no replies for this contact: the number is not marked as verified',
    heldByCase: () => 'HQ will take replies for another case, which holds this number',
    heldByOther: () => 'HQ will take replies for another contact of this project, which holds this number',
    heldByWorker: (pending: boolean): string =>
      pending
        ? 'HQ will take no replies for this contact: a mobile worker has reserved this number'
        : 'HQ will take replies for a mobile worker, who holds this number',
    heldElsewhere: () => 'HQ will take replies for a contact of another project, which holds this number',
    shared: () =>
      'HQ will take replies, but another contact holds this number as well: a reply may be counted for the wrong one',
    ownerNotKnown: () =>
      'HQ will take replies for this contact, unless another contact on this server holds the number: who holds it is not known here',
    doubtfulNumber: (what: string) => `HQ will take replies, but from a doubtful number: ${clause(what)}`,
    doubtfulFlag: (what: string) =>
      `HQ will take replies for this contact, but that is doubtful: ${clause(what)}`,
    gatewayFails: () =>
      'HQ will start no conversation: the project has no gateway of the name that the contact has',
    gatewayNotKnown: (gateway: string) =>
      `HQ will take replies for this contact, if the project has the gateway ${gateway}`,
  },
  email: {
    sent: (address: string) => `HQ will send e-mail to ${address}`,
    noAddress: () => 'HQ will send no e-mail: there is no address',
    refused: (what: string) => `HQ will send no e-mail: ${clause(what)}`,
    notValid: () => 'HQ will send no e-mail: it does not take this address',
    doubtful: (address: string, what: string) =>
      `HQ will send e-mail to ${address}, but that is doubtful: ${clause(what)}`,
  },
  timeZone: {
    own: (zone: string) => `HQ will send scheduled messages at the hours of ${zone}`,
    project: (zone: string | null) =>
      `HQ will send scheduled messages at the hours of the project's time zone${zone === null ? '' : `, ${zone}`}`,
    late: (zone: string | null, what: string) =>
      `HQ will use the project's time zone${zone === null ? '' : `, ${zone}`}, so messages may come late or at night: ${clause(what)}`,
    doubtful: (zone: string, what: string) =>
      `HQ will send scheduled messages at the hours of ${zone}, but that is doubtful: ${clause(what)}`,
  },
  language: {
    own: (code: string) => `HQ will look for a text in the language ${code} first`,
    project: (code: string | null) =>
      `HQ will look for a text in the project's language${code === null ? '' : `, ${code},`} first`,
    notKnown: (code: string) =>
      `HQ will look for a text in the language ${code} first, if the project has it: its languages are not known here`,
    doubtful: (code: string | null, what: string) =>
      `HQ will send the text of the project's language${code === null ? '' : `, ${code}`}: ${clause(what)}`,
    none: (what: string) =>
      `HQ will send no text, because the project stops after the contact's own language: ${clause(what)}`,
  },
  gateway: gatewayEn,
  /** Said once, where a verdict is opened: what HQ and others decide when a message is due. */
  later: {
    title: 'What HQ and the networks decide later',
    points: [
      'Whoever answers STOP gets no more SMS from any project of this server, until START comes from the same number.',
      'The project’s SMS hours, pauses in conversations and daily limits can delay a message; they go by the project’s time zone.',
      'Two-way SMS needs a Pro plan or higher, sending alone Standard or higher; trials send a few messages only.',
      'The gateway must reach the country, and in some countries (India, the United States) the person must have agreed first.',
      'A message to the “parent case” goes to parents of child cases only, not to the host of an extension.',
      'Whether an operator or a mail server delivers, nobody here can know.',
    ] as readonly string[],
  },
};

export type VerdictTexts = typeof verdictEn;
