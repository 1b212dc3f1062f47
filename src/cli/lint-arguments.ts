import { parseArgs } from 'node:util';
import type { RuleSetting } from '../lint/engine.ts';
import { RULES } from '../lint/rules/index.ts';

export const LINT_USAGE = `caseline lint FILE… [options]

Finds what a form gets wrong about the six case properties that CommCare HQ reads when it sends messages.
FILE is an XForm, a folder with forms, or a pattern like "forms/**/*.xml".

  --format text|json|sarif  how findings are written (default text)
  --project FILE            what is known of the project: countries, languages, gateways, …
  --rule ID=SETTING         off, info, warning or error; may be repeated
  --help                    this text

Exit status: 0 nothing worse than warnings, 1 findings of severity error, 2 an input that cannot be used.
`;

export type Format = 'text' | 'json' | 'sarif';

export interface LintArguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly project: string | undefined;
  readonly severities: Readonly<Record<string, RuleSetting>>;
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
  const { values, positionals } = parsed;
  if (!isFormat(values.format)) return { error: `--format is text, json or sarif, not ${values.format}` };
  const severities: Record<string, RuleSetting> = {};
  for (const entry of values.rule) {
    const [id = '', setting = ''] = entry.split('=');
    if (!RULES.some((rule) => rule.id === id)) return { error: `--rule ${entry}: there is no rule ${id}` };
    if (!isSetting(setting)) return { error: `--rule ${entry}: use ${id}=off, info, warning or error` };
    severities[id] = setting;
  }
  if (positionals.length === 0 && !values.help) return { error: 'name at least one file' };
  const { format, project, help } = values;
  return { files: positionals, format, project, severities, help };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      project: { type: 'string' },
      rule: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function isFormat(text: string): text is Format {
  return FORMATS.has(text);
}

export function isSetting(text: string): text is RuleSetting {
  return SETTINGS.has(text);
}
