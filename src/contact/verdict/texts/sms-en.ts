import { clause } from '../clause.ts';

export const smsEn = {
  sent: (number: string) => `HQ will send SMS to ${number}`,
  sentThrough: (number: string, gateway: string) =>
    `HQ will send SMS to ${number} through ${gateway}, if the project has this gateway`,
  noNumber: () => 'HQ will send no SMS: there is no number',
  refused: (what: string) => `HQ will send no SMS: ${clause(what)}`,
  noUsableNumber: () => 'HQ will send no SMS: the value is no number that HQ stores',
  threeDigits: () => 'HQ will send no SMS: three digits or fewer are at most a country code',
  doubtful: (number: string, what: string) =>
    `HQ will send SMS to ${number}, but that is doubtful: ${clause(what)}`,
  gatewayFails: () => 'HQ will send no SMS: the project has no gateway of the name that the contact has',
};
