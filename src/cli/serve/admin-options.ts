import type { OptionSpecs, OptionValues } from '../command/options.ts';
import { PLACE_OPTIONS } from './place-options.ts';

/** Which service is meant. */
export const ADMIN_OPTIONS = {
  service: {
    kind: 'text',
    value: 'URL',
    help: 'ask the service that runs there; it takes an admin token in CASELINE_TOKEN',
  },
  'token-file': { kind: 'text', value: 'FILE', help: 'holds the admin token for --service' },
  data: { ...PLACE_OPTIONS.data, help: 'the folder of a service that does not run now' },
  database: PLACE_OPTIONS.database,
} as const satisfies OptionSpecs;
export type AdminOptions = OptionValues<typeof ADMIN_OPTIONS>;
