import type { PatientNetwork } from '../../directory/ask-patiently.ts';
import type { Given } from '../command/command.ts';
import { casesPerQuestion, hqKeyFile, type OptionSpecs } from '../command/options.ts';

export const IMPORT_OPTIONS = {
  project: { kind: 'text', value: 'NAME', help: 'the project on CommCare HQ' },
  hq: { kind: 'text', value: 'URL', default: 'https://www.commcarehq.org', help: 'the server' },
  to: { kind: 'text', value: 'URL', default: 'http://127.0.0.1:8787', help: 'the check service' },
  state: {
    kind: 'text',
    value: 'FILE',
    help: 'where it notes how far it came (default caseline-import-NAME.json)',
  },
  page: casesPerQuestion(),
  'no-workers': { kind: 'flag', help: 'cases only' },
  'hq-key-file': hqKeyFile(),
  'token-file': {
    kind: 'text',
    value: 'FILE',
    help: "holds a token of the project in the check service (without it: the environment's CASELINE_TOKEN)",
  },
} as const satisfies OptionSpecs;

export type ImportGiven = Given<typeof IMPORT_OPTIONS>;
export type ImportOptions = ImportGiven['options'];

/** The world of an import, where a test has another one. */
export interface ImportSeams {
  readonly network?: Omit<PatientNetwork, 'onWait'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}
