import type { Completed, CompletedCommand, CompletedOption } from './described.ts';

/** For fish 3: one line a command and an option. */
export function fishScript(commands: readonly CompletedCommand[]): readonly string[] {
  const first = '-n __fish_use_subcommand';
  return [
    '# Completes caseline in fish: ~/.config/fish/completions/caseline.fish',
    'complete -c caseline -f',
    ...commands.map(({ name, summary }) => `complete -c caseline ${first} -a ${name} -d ${quoted(summary)}`),
    `complete -c caseline ${first} -l help -s h -d 'this text'`,
    `complete -c caseline ${first} -l version -s v -d 'the version'`,
    ...commands.flatMap(ofCommand),
  ];
}

function ofCommand({ name, options, operands }: CompletedCommand): readonly string[] {
  const here = `complete -c caseline -n '__fish_seen_subcommand_from ${name}'`;
  return [
    ...options.map((option) => `${here} ${ofOption(option)}`),
    ...(operands ? [`${here}${ofCompleted(operands)}`] : []),
  ];
}

function ofOption({ name, short, help, value }: CompletedOption): string {
  const flags = `-l ${name}${short === null ? '' : ` -s ${short}`}`;
  return `${flags}${value ? ` -r${ofCompleted(value)}` : ''} -d ${quoted(help)}`;
}

function ofCompleted(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return ` -f -a ${quoted(completed.words.join(' '))}`;
    case 'files':
      return ' -F';
    case 'anything':
      return ' -f';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
