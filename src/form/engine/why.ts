import { OPEN } from '../xpath/open.ts';

/** What a value depends on that only the phone or the case knows; `assist/reasons` says it in other languages. */
export const DEPENDS = {
  outside: 'the case, the user or a lookup table',
  meta: 'what HQ fills in when the form is sent',
  path: 'a reference that cannot be followed here',
  shown: 'a display condition that cannot be decided',
  condition: 'a validation condition that cannot be decided',
  rows: 'how many rows the repeat has',
  ...OPEN,
  noQuestion: 'a question that is not in the form',
};
