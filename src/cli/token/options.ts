import type { Given } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';
import { ADMIN_OPTIONS } from '../serve/admin-options.ts';

export const TOKEN_OPTIONS = {
  ...ADMIN_OPTIONS,
  project: {
    kind: 'text',
    value: 'NAME',
    help: 'the project that the token opens; without it the token is one of the service itself',
  },
  scope: {
    kind: 'list',
    value: 'SCOPE',
    help: 'what the token may do: check, feed (of a project); metrics, admin (of the service)',
  },
  days: {
    kind: 'number',
    value: 'NUMBER',
    minimum: 1,
    maximum: 3_660,
    help: 'it expires after so many days',
  },
  'keep-hours': {
    kind: 'number',
    value: 'NUMBER',
    minimum: 0,
    maximum: 8_784,
    default: 0,
    help: 'rotate: the old token still opens for so many hours, as NAME.old',
  },
  hours: {
    kind: 'number',
    value: 'NUMBER',
    minimum: 1,
    maximum: 2_160,
    default: 24,
    help: 'audit: how far back',
  },
  format: {
    kind: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    help: 'how list and audit are printed',
  },
} as const satisfies OptionSpecs;

export type TokenGiven = Given<typeof TOKEN_OPTIONS>;
