import type { Completed, CompletedCommand, CompletedOption } from './described.ts';

/** For zsh, sourced behind compinit or as a file `_caseline` of `$fpath`. */
export function zshScript(commands: readonly CompletedCommand[]): readonly string[] {
  return [
    '#compdef caseline',
    '# Completes caseline in zsh: source <(caseline completions zsh), behind compinit',
    '_caseline() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe -t commands 'command' commands",
    "    _arguments '--help[this text]' '--version[the version]'",
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words; (( CURRENT-- ))',
    '  case $command in',
    ...commands.flatMap(ofCommand),
    '  esac',
    '}',
    'if [[ $funcstack[1] == _caseline ]]; then _caseline "$@"; else compdef _caseline caseline; fi',
  ];
}

function ofCommand({ name, options, operands }: CompletedCommand): readonly string[] {
  const all = [...options.map(ofOption), ...(operands ? [quoted(`*:${action(operands)}`)] : [])];
  if (all.length === 0) return [`    ${name}) ;;`];
  return [
    `    ${name}) _arguments \\`,
    ...all.map((one, at) => `      ${one}${at < all.length - 1 ? ' \\' : ' ;;'}`),
  ];
}

function ofOption({ name, short, help, repeated, value }: CompletedOption): string {
  const text = `[${help.replace(/[[\]:]/g, '\\$&')}]`;
  const behind = value ? `:${action(value)}` : '';
  // `=` lets the value stand behind a sign of equality as well.
  const spec = `${repeated ? '*' : ''}--${name}${value ? '=' : ''}${text}${behind}`;
  return short === null ? quoted(spec) : `${quoted(`-${short}${text}`)} ${quoted(spec)}`;
}

function action(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return `value:(${completed.words.join(' ')})`;
    case 'files':
      return 'file:_files';
    case 'anything':
      return 'value: ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
