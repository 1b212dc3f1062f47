import type { Given } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';
import { PLACE_OPTIONS } from './place-options.ts';

export const SERVE_OPTIONS = {
  port: {
    kind: 'number',
    value: 'NUMBER',
    minimum: 0,
    maximum: 65_535,
    default: 8787,
    help: 'port; 0 takes a free one',
  },
  host: {
    kind: 'text',
    value: 'ADDRESS',
    default: '127.0.0.1',
    help: 'address to listen on; the default is this machine only',
  },
  'behind-proxy': {
    kind: 'flag',
    help: 'a proxy of yours stands before the service, takes https, and writes X-Forwarded-For; needed for an address that other machines reach, because tokens and numbers must not travel in clear text',
  },
  ...PLACE_OPTIONS,
  seed: { kind: 'text', value: 'FILE', help: 'load projects, tokens and owners from a JSON file first' },
  origin: { kind: 'list', value: 'ORIGIN', help: 'let pages of this origin ask' },
  hq: {
    kind: 'text',
    value: 'URL',
    default: 'https://www.commcarehq.org',
    help: 'the CommCare HQ server of the projects',
  },
  'contacts-per-hour': {
    kind: 'number',
    value: 'NUMBER',
    minimum: 1,
    maximum: 1_000_000_000,
    default: 6_000,
    help: 'contacts that a project may check in an hour; each of its tokens half of them',
  },
  quiet: { kind: 'flag', help: 'no line per request' },
} as const satisfies OptionSpecs;

export type ServeGiven = Given<typeof SERVE_OPTIONS>;
export type ServeOptions = ServeGiven['options'];

/** What a test wants to know of a service that runs. */
export interface ServeSeams {
  /** Called once the service answers, with its address. */
  readonly ready?: ((url: string) => void) | undefined;
}
