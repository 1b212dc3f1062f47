import type { CompletedCommand, CompletedOption } from './described.ts';

/** For every bash in use, without the package bash-completion. Where it has no answer, bash completes files. */
export function bashScript(commands: readonly CompletedCommand[]): readonly string[] {
  const names = [...commands.map(({ name }) => name), '--help', '--version'];
  return [
    '# Completes caseline in bash: source <(caseline completions bash)',
    '_caseline() {',
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}`,
    '  # bash takes --option=value for three words.',
    `  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    '  COMPREPLY=()',
    `  if (( COMP_CWORD == 1 )); then ${reply(names)}; return; fi`,
    `  case \${COMP_WORDS[1]} in`,
    ...commands.flatMap(ofCommand),
    '  esac',
    '}',
    'complete -o default -F _caseline caseline',
  ];
}

function ofCommand({ name, options, operands }: CompletedCommand): readonly string[] {
  return [
    `    ${name})`,
    '      case $prev in',
    ...options.flatMap(ofValue),
    '      esac',
    `      if [[ $cur == -* ]]; then ${reply(options.map((option) => `--${option.name}`))}; return; fi`,
    ...(operands?.kind === 'words' ? [`      ${reply(operands.words)}`] : []),
    '      ;;',
  ];
}

function ofValue({ name, value }: CompletedOption): readonly string[] {
  if (!value) return [];
  return [`        --${name}) ${value.kind === 'words' ? `${reply(value.words)}; ` : ''}return ;;`];
}

/** No array from `mapfile`: the bash of macOS is of 2007. The words hold no blanks. */
function reply(words: readonly string[]): string {
  return `COMPREPLY=( $(compgen -W '${words.join(' ')}' -- "$cur") )`;
}
