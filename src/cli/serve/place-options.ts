import type { OptionSpecs } from '../command/options.ts';

/** Where the service's data is. */
export const PLACE_OPTIONS = {
  data: {
    kind: 'text',
    value: 'FOLDER',
    help: 'the data lies in this folder, for you alone; without it in memory only',
  },
  database: {
    kind: 'text',
    value: 'URL',
    help: 'use a PostgreSQL server: postgres://user@host/database. Give its password in the environment variable PGPASSWORD: other users of the machine can see options',
  },
} as const satisfies OptionSpecs;
