import { RULES } from '../../lint/rules/index.ts';
import type { CommandEntry } from '../command/command.ts';
import { COMMON_OPTIONS, type OptionSpec, type OptionSpecs } from '../command/options.ts';

/** An option, as shells complete it. */
export interface CompletedOption {
  /** Without its dashes. */
  readonly name: string;
  readonly short: string | null;
  readonly help: string;
  readonly repeated: boolean;
  /** What may stand behind it: null for nothing. */
  readonly value: Completed | null;
}

export type Completed =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  /** Something that no shell can know. */
  | { readonly kind: 'anything' };

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: Completed | null;
}

/** All commands with what may stand behind them. */
export async function describeCommands(
  entries: Readonly<Record<string, CommandEntry>>,
): Promise<readonly CompletedCommand[]> {
  const commands = await Promise.all(
    Object.entries(entries).map(async ([name, { summary, load }]): Promise<CompletedCommand> => {
      const { options, operands, operandChoices } = await load();
      return {
        name,
        summary,
        options: optionsOf({ ...options, ...COMMON_OPTIONS }),
        operands: operandChoices ? words(operandChoices) : operands === '' ? null : { kind: 'files' },
      };
    }),
  );
  const help = { name: 'help', summary: 'explain a command', options: [] };
  return [...commands, { ...help, operands: words(Object.keys(entries)) }];
}

function optionsOf(specs: OptionSpecs): readonly CompletedOption[] {
  return Object.entries(specs).map(([name, spec]) => ({
    name,
    short: spec.kind === 'flag' ? (spec.short ?? null) : null,
    help: spec.help,
    repeated: spec.kind === 'list',
    value: completedValue(spec),
  }));
}

function completedValue(spec: OptionSpec): Completed | null {
  switch (spec.kind) {
    case 'flag':
      return null;
    case 'choice':
      return words(spec.choices);
    case 'number':
      return { kind: 'anything' };
    default:
      if (spec.value.startsWith('ID')) return words(RULES.map(({ id }) => id));
      return { kind: /FILE|FOLDER|OUT/.test(spec.value) ? 'files' : 'anything' };
  }
}

function words(list: readonly string[]): Completed {
  return { kind: 'words', words: list };
}
