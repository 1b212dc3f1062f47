import type { Given } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';

export const OUTCOME_OPTIONS = {
  project: {
    kind: 'text',
    value: 'FILE',
    help: 'what is known of the project, for lines without "project" of their own',
  },
} as const satisfies OptionSpecs;

export type OutcomeGiven = Given<typeof OUTCOME_OPTIONS>;
