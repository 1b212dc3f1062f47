import type { AdviceText } from '../../advice/advice-text.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

export const verifiedEn = {
  missing: () =>
    text(
      'The number is not marked as verified.',
      'If the person agreed to get messages, save 1.',
      'HQ then only sends to it: replies and SMS surveys do not work.',
    ),
  readsAsNo: (value: string) =>
    text(
      `“${value}” looks like “no”, but HQ takes it as “verified”.`,
      'To leave a number unverified, save an empty value.',
      'HQ takes every value except an empty one as “verified”.',
    ),
  blank: () =>
    text(
      'The value holds only blanks (␣). It looks empty, but HQ takes it as “verified”.',
      'Save 1 if the person agreed, else an empty value.',
      'HQ takes every value except an empty one as “verified”.',
    ),
  notOne: () =>
    text(
      'HQ takes this value as “verified”, but it is not 1.',
      'Save 1.',
      "HQ's documentation asks for 1, and later checks may too.",
    ),
  unclear: (value: string) =>
    text(
      `HQ takes “${value}” as “verified”, whatever it was meant to say.`,
      'If the person agreed to get messages, save 1, else an empty value.',
      'This counts as verified: HQ takes every value except an empty one.',
    ),
  withoutNumber: () =>
    text(
      'The contact is marked as verified but has no phone number.',
      'Save the number as well.',
      'HQ can neither send to it nor receive from it.',
    ),
};
