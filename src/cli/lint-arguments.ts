import { parseArgs } from 'node:util';
import type { RuleSetting } from '../lint/engine.ts';
import { RULES } from '../lint/rules/index.ts';

export const LINT_USAGE = `caseline lint FILE… [options]

Finds what forms get wrong about the six case properties that CommCare HQ reads when it sends messages.
FILE is an XForm (.xml), an app (.ccz, or its JSON source), a folder, a pattern like "forms/**/*.xml", or - for
standard input.

  --format text|json|sarif  how findings are written (default text)
  --stdin-filename NAME     the file that - stands for: reports call it so, and baselines know it by it
  --project FILE            what is known of the project: countries, languages, gateways, …
  --actions FILE            the case actions that CommCare HQ keeps beside the form (JSON); for one form
  --rule ID=SETTING         off, info, warning or error; may be repeated
  --config FILE             settings (default caseline.config.json in this folder, if there is one)
  --fix                     write the safe fixes into the forms (.xml) and report the rest
  --baseline FILE           leave out the findings that this file lists
  --update-baseline         write the findings of now into the baseline; what it knows of other files stays
  --list-rules              list the rules
  --help                    this text

Exit status: 0 nothing worse than warnings, 1 findings of severity error, 2 an input that cannot be used, or a file
that cannot be written.
`;

export type Format = 'text' | 'json' | 'sarif';

export interface LintArguments {
  readonly files: readonly string[];
  /** What `-`, standard input, is called. */
  readonly stdinName: string | undefined;
  readonly format: Format;
  readonly project: string | undefined;
  readonly actions: string | undefined;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly fix: boolean;
  readonly severities: Readonly<Record<string, RuleSetting>>;
  readonly listRules: boolean;
  readonly help: boolean;
}

const FORMATS: ReadonlySet<string> = new Set<Format>(['text', 'json', 'sarif']);
const SETTINGS: ReadonlySet<string> = new Set<RuleSetting>(['off', 'info', 'warning', 'error']);

/** Wrong arguments are a value: what is wrong, in one line. */
export function readLintArguments(args: readonly string[]): LintArguments | { readonly error: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong options' };
  }
  const { values, positionals: files } = parsed;
  const { format, project, actions, config, baseline, fix, help } = values;
  const listRules = values['list-rules'];
  const updateBaseline = values['update-baseline'];
  const stdinName = values['stdin-filename'];
  const stdin = files.includes('-');
  if (!isFormat(format)) return { error: `--format is text, json or sarif, not ${format}` };
  const severities = readSettings(values.rule);
  if ('error' in severities) return severities;
  if (files.length === 0 && !help && !listRules) return { error: 'name at least one file' };
  if (actions !== undefined && files.length !== 1) return { error: '--actions goes with exactly one form' };
  if (stdinName !== undefined && !stdin) return { error: '--stdin-filename goes with -' };
  if (fix && stdin) return { error: '--fix writes files; it does not go with -' };
  if (updateBaseline && stdin && stdinName === undefined)
    return { error: '--update-baseline needs --stdin-filename NAME beside -' };
  return {
    ...{ files, stdinName, format, project, actions, config, baseline, updateBaseline, fix, listRules, help },
    severities: severities.value,
  };
}

function readSettings(
  entries: readonly string[],
): { readonly value: Record<string, RuleSetting> } | { readonly error: string } {
  const value: Record<string, RuleSetting> = {};
  for (const entry of entries) {
    const [id = '', setting = ''] = entry.split('=');
    if (!RULES.some((rule) => rule.id === id)) return { error: `--rule ${entry}: there is no rule ${id}` };
    if (!isSetting(setting)) return { error: `--rule ${entry}: use ${id}=off, info, warning or error` };
    value[id] = setting;
  }
  return { value };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'stdin-filename': { type: 'string' },
      project: { type: 'string' },
      actions: { type: 'string' },
      config: { type: 'string' },
      baseline: { type: 'string' },
      'update-baseline': { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      rule: { type: 'string', multiple: true, default: [] },
      'list-rules': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function isFormat(text: string): text is Format {
  return FORMATS.has(text);
}

function isSetting(text: string): text is RuleSetting {
  return SETTINGS.has(text);
}
