import type { Given } from '../command/command.ts';
import { type OptionSpecs, PROJECT_FILE, SHOW_NUMBERS } from '../command/options.ts';

export const TRY_OPTIONS = {
  answers: {
    kind: 'text',
    value: 'FILE',
    help: 'answers to one form (JSON): {"/data/phone": "0712345678", …}',
  },
  table: {
    kind: 'text',
    value: 'FILE',
    help: 'test answers with what is expected of them (.csv, or .ndjson); exit status 1 when something differs',
  },
  batch: {
    kind: 'text',
    value: 'FILE',
    help: 'forms with answers, one JSON object per line; - for standard input. Answers with one JSON object per line',
  },
  form: { kind: 'text', value: 'NAME', help: 'which form of an app: its name, or the end of its file' },
  actions: {
    kind: 'text',
    value: 'FILE',
    help: 'the case management that CommCare HQ keeps beside the form (JSON, docs/case-mappings.md)',
  },
  project: PROJECT_FILE,
  format: { kind: 'choice', choices: ['text', 'json'], default: 'text', help: 'for people, or for programs' },
  'show-numbers': SHOW_NUMBERS,
} as const satisfies OptionSpecs;

export type TryGiven = Given<typeof TRY_OPTIONS>;
