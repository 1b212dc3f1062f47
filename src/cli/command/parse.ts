import { parseArgs } from 'node:util';
import type { Said } from '../said.ts';
import type { OptionSpec, OptionSpecs, OptionValues } from './options.ts';
import { didYouMean } from './suggest.ts';

export interface Parsed<Specs extends OptionSpecs> {
  readonly options: OptionValues<Specs>;
  readonly operands: readonly string[];
}

/** What one option came to, before it is known that all are right. */
type Value = boolean | string | number | readonly string[] | undefined;
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Reads arguments by the specs; the error is one line that names the option and what it takes. */
export function parseArguments<const Specs extends OptionSpecs>(
  args: readonly string[],
  specs: Specs,
): Parsed<Specs> | { readonly error: Said } {
  const values = new Map<string, Value>(Object.entries(specs).map(([name, spec]) => [name, unset(spec)]));
  const operands: string[] = [];
  for (const token of tokensOf(withBareChoices(args, specs), specs)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) return { error: unknownOption(token.rawName, specs) };
    const read = readOption(token, spec, values.get(token.name));
    if (typeof read === 'object' && 'error' in read) return read;
    values.set(token.name, read.value);
  }
  // The one place where values get the types of their specs: `readOption` gives each kind its own.
  return { options: Object.fromEntries(values) as OptionValues<Specs>, operands };
}

function unset(spec: OptionSpec): Value {
  if (spec.kind === 'flag') return false;
  if (spec.kind === 'list') return [];
  return spec.default;
}

function tokensOf(args: readonly string[], specs: OptionSpecs): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(spec.kind === 'flag' && spec.short !== undefined && { short: spec.short }),
      },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** `--color` and `--color never` as `--color=always` and `--color=never`: Node's parser knows no optional values. */
function withBareChoices(args: readonly string[], specs: OptionSpecs): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const out: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const spec = at < end && arg.startsWith('--') ? specs[arg.slice(2)] : undefined;
    if (spec?.kind !== 'choice' || spec.bare === undefined) {
      out.push(arg);
      continue;
    }
    const next = args[at + 1];
    const given = next !== undefined && spec.choices.includes(next);
    out.push(`${arg}=${given ? next : spec.bare}`);
    if (given) at += 1;
  }
  return out;
}

function readOption(
  token: Extract<Token, { kind: 'option' }>,
  spec: OptionSpec,
  before: Value,
): { readonly value: Value } | { readonly error: Said } {
  const { rawName: name, value, inlineValue } = token;
  if (spec.kind === 'flag')
    return value === undefined ? { value: true } : { error: (say) => say.noValue(name) };
  // `--project --fix` forgets a value; one that begins with a dash is given as --project=-x.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    return { error: (say) => say.needsValue(name, valueText(spec)) };
  switch (spec.kind) {
    case 'text':
      return { value };
    case 'list':
      return { value: [...(Array.isArray(before) ? before : []), value] };
    case 'choice': {
      if (spec.choices.includes(value)) return { value };
      const meant = didYouMean(value, spec.choices);
      return { error: (say) => say.oneOf(name, spec.choices, value) + meant(say) };
    }
    case 'number': {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= spec.minimum && number <= spec.maximum) return { value: number };
      return { error: (say) => say.between(name, spec.minimum, spec.maximum, value) };
    }
  }
}

/** What an option takes, as help and errors name it. */
export function valueText(spec: OptionSpec): string {
  if (spec.kind === 'flag') return '';
  return spec.kind === 'choice' ? spec.choices.join('|') : spec.value;
}

function unknownOption(name: string, specs: OptionSpecs): Said {
  const known = Object.keys(specs).map((option) => `--${option}`);
  const meant = didYouMean(name, known);
  return (say) => say.noOption(name) + meant(say);
}
