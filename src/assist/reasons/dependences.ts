import { DEPENDS } from '../../form/engine/why.ts';

/** What a value depends on, as the engine says it, and what a page does not tell. */
export const DEPENDENCES = {
  ...DEPENDS,
  choice: 'the value behind this choice, which Web Apps does not tell',
};
