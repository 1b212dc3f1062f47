import type { Given } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';
import { ADMIN_OPTIONS } from '../serve/admin-options.ts';

export const CONTACT_OPTIONS = {
  ...ADMIN_OPTIONS,
  project: { kind: 'text', value: 'NAME', help: 'forget: the project of the case' },
} as const satisfies OptionSpecs;

export type ContactGiven = Given<typeof CONTACT_OPTIONS>;
