import { type Line, styled } from '../../lint/reports/line.ts';
import type { Command } from './command.ts';
import { COMMON_OPTIONS, type OptionSpec, type OptionSpecs } from './options.ts';
import { valueText } from './parse.ts';

const WIDTH = 110;
/** Longer names of options stand on a line of their own. */
const WIDEST_NAME = 28;

/** The help page of a command. */
export function helpLines(command: Command): readonly Line[] {
  const { name, operands, about, examples = [], options, exits } = command;
  const usage = ['caseline', name, operands, '[options]'].filter((part) => part !== '').join(' ');
  return [
    [styled('bold', usage)],
    '',
    ...wrapped(about, WIDTH),
    '',
    ...optionLines(options),
    '',
    ...optionLines(COMMON_OPTIONS),
    '',
    ...(examples.length > 0 ? ['Examples:', ...examples.map((example) => `  ${example}`), ''] : []),
    ...wrapped(
      `Exit status: ${Object.entries(exits)
        .map(([status, meaning]) => `${status} ${meaning}`)
        .join(', ')}.`,
      WIDTH,
    ),
  ];
}

function optionLines(specs: OptionSpecs): readonly Line[] {
  const rows = Object.entries(specs).map(([name, spec]) => ({ name: nameText(name, spec), spec }));
  const width = Math.max(...rows.map(({ name }) => name.length).filter((length) => length <= WIDEST_NAME), 0);
  return rows.flatMap(({ name, spec }): readonly Line[] => {
    const [first = '', ...rest] = wrapped(helpText(spec), WIDTH - width - 4);
    const indent = ' '.repeat(width + 4);
    const more = rest.map((line) => indent + line);
    return name.length > width
      ? [`  ${name}`, indent + first, ...more]
      : [`  ${name.padEnd(width)}  ${first}`, ...more];
  });
}

function nameText(name: string, spec: OptionSpec): string {
  const short = spec.kind === 'flag' && spec.short !== undefined ? `-${spec.short}, ` : '';
  const value = valueText(spec);
  return `${short}--${name}${value === '' ? '' : ` ${value}`}`;
}

function helpText(spec: OptionSpec): string {
  const repeated = spec.kind === 'list' ? '; may be repeated' : '';
  const usual =
    'default' in spec && spec.default !== undefined && spec.default !== ''
      ? ` (default ${spec.default})`
      : '';
  return spec.help + repeated + usual;
}

/** The text in lines of at most `width` characters; line breaks in it stay. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
  });
}
