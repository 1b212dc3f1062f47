import { createLists } from '../../../language/lists.ts';
import { createPlural } from '../../../language/plural.ts';
import { filesPt } from '../../../lint/texts/files/pt.ts';
import type { FrameTexts } from './en.ts';

const plural = createPlural('pt');
const lists = createLists('pt');
const findings = (count: number, one: string, other: string): string =>
  plural(count, { one: `# problema ${one}`, other: `# problemas ${other}` });

/** What commands say around their work, in Portuguese. */
export const framePt: FrameTexts = {
  hint: (command) => ` (caseline ${command} --help diz o que ele aceita)`,
  overview: ' (caseline --help mostra a lista)',
  meant: (word) => `; você quis dizer ${word}?`,
  noCommand: (name) => `não há comando ${name}`,
  noOption: (name) => `não há opção ${name}`,
  noArgument: (text) => `não aceita o argumento ${text}`,
  noValue: (option) => `${option} não aceita valor`,
  needsValue: (option, value) => `${option} precisa de um valor: ${value}`,
  oneOf: (option, choices, value) => `${option} é ${lists(choices, 'or')}, não ${value}`,
  between: (option, minimum, maximum, value) =>
    `${option} é um número de ${minimum} a ${maximum}, não ${value}`,
  nameShell: (shells) => `indique um shell: ${lists(shells, 'or')}`,
  bug: (version, kind) => `um erro do próprio caseline ${version} (${kind}); por favor, informe-o`,
  about: (what, said) => `${what}: ${said}`,
  output: 'saída',
  input: 'entrada padrão',
  file: 'arquivo',
  files: filesPt,
  unread: (code) => `não pode ser lido${code && ` (${code})`}`,
  unwritten: (code) => `não pode ser escrito${code && ` (${code})`}`,
  irregular: 'não é um arquivo comum',
  noStream: 'não é um arquivo nem um pipe',
  tooLarge: (size) => `é maior que ${size}`,
  bytes: (count) => `${count} bytes`,
  notJson: 'não é JSON',
  emptyInput: 'a entrada padrão está vazia',
  value: 'valor',
  expected: (what) => `esperava-se ${what}`,
  missing: 'falta',
  wrongValue: 'tem um valor errado',

  lint: {
    oneFile: 'indique pelo menos um arquivo',
    nameForStdin: '--stdin-filename vai com -',
    fixesFiles: '--fix escreve arquivos; não vai com -',
    baselineName: '--update-baseline precisa de --stdin-filename NAME junto de -',
    noRule: (id) => `não há regra ${id}`,
    useSetting: (id) => `use ${id}=off, info, warning ou error`,
    noSetting: (name) => `não há configuração ${name}`,
    noBaseline: '--update-baseline precisa de --baseline FILE',
    oneForm: '--actions com as ações de um formulário vai com um único formulário',
    ofActions: (said) => `o arquivo de --actions ${said}`,
    noActions: 'não é JSON, nem uma página ou um envio do CommCare HQ',
    nothing: 'não contém Case Management do CommCare HQ',
    noAppForms: 'é um aplicativo sem formulários',
    noForm: (xmlns) => `não tem formulário com o xmlns ${xmlns}`,
    severalForms: (xmlns) => `tem vários formulários com o xmlns ${xmlns}`,
    withoutActions: (xmlns) => `não tem ações do formulário com o xmlns ${xmlns}`,
    ruleBroke: (id) => `a regra ${id} foi interrompida: um erro do caseline; por favor, informe-o`,
    barren: (count) =>
      count === 1
        ? 'seu único arquivo não é um formulário'
        : `nenhum dos seus ${count} arquivos é um formulário`,
    emptyFolder: 'a pasta não tem arquivos .xml nem .ccz',
    noMatch: 'nenhum arquivo tem um nome assim',
    damaged: 'o arquivo compactado está danificado',
    entries: (most) => `o arquivo compactado tem mais de ${most} entradas`,
    unpacksLarge: 'descompactado, passa de 100 MB',
    swells: 'descompactado, passa de longe do que contém',
    cut: 'está cortado antes do fim',
    packing: 'está compactado de um modo que não se conhece',
    notUnpacked: 'não pode ser descompactado',
    moreWarnings: (count, most) =>
      `${plural(count, { one: '# aviso', other: '# avisos' })}: mais do que --max-warnings ${most} permite`,
    gone: (count) =>
      `${findings(count, 'não está mais', 'não estão mais')} nos formulários; --update-baseline os retira`,
    fresh: (count, file) =>
      `${findings(count, 'não está', 'não estão')} em ${file}: corrija o que está errado, ou aceite com --update-baseline`,
    formGone: (form) => `${form} não existe mais e foi retirado`,
    known: (count) => `${findings(count, 'é conhecido', 'são conhecidos')} a partir de agora`,
    inApp: 'formulários dentro de um aplicativo não são alterados',
    notChanged: (encoding) => `não alterado, porque ${encoding} não pode ser escrito`,
    times: (title, count) => `${title} (${count} vezes)`,
    configThere: 'já existe',
    wrote: (file) => `${file} foi escrito.`,
    sayProject: 'Diga em "project" o que se sabe: countries, languages, gateways, … (docs/command-line.md).',
  },

  try: {
    oneWay: 'dê só uma destas opções: --answers, --table ou --batch',
    oneForm: 'indique um formulário',
    namesItself: '--batch indica ela mesma os seus formulários',
    ofForm: '--form vai com um formulário indicado',
    noForm: (wanted) => `não tem formulário ${wanted}`,
    itsForms: (names) => `; seus formulários são ${names}`,
    several: (count, names) => `tem ${count} formulários; indique um com --form: ${names}`,
    line: (number) => `linha ${number}`,
    noLine: 'não tem nenhuma linha',
    noRow: 'não tem nenhuma linha de valores',
    twice: (column) => `a coluna ${column} aparece duas vezes`,
    expectsNothing: 'nenhuma coluna diz o que se espera (uma propriedade, result, sms, replies ou email)',
    noCase: 'nenhum caso do formulário a tem',
    noCaseWith: (action) => `o formulário não tem um caso ${action} que a tenha`,
    severalCases: (names) => `vários casos a têm: escreva ${lists(names, 'or')}`,
    lines: (count) => plural(count, { one: '# linha', other: '# linhas' }),
  },

  sheet: {
    oneFile: 'indique um arquivo',
    atMostOne: 'indique no máximo um arquivo',
    itself: 'é o próprio arquivo; indique outro',
    day: 'escreva um dia como 2026-11-29',
    map: 'escreva PROPERTY=COLUMN',
    noProperty: (property, meant) => `${property} não é uma propriedade de contato; ${meant} é`,
    noColumn: (column, known) =>
      `o arquivo não tem a coluna “${column}” (tem: ${known === '' ? 'nenhuma' : known})`,
  },

  health: {
    behindFrom: 'indique o arquivo depois de --from',
    twoWays: '--from e --hq são dois modos: dê um',
    noWay: 'falta --from FILE ou --hq URL',
    noState: 'não é o estado de um relatório; apague-o para começar de novo',
    otherState: 'é de outro projeto ou servidor; escolha outro arquivo com --state',
    noProject: '--project deve indicar um projeto',
    notProtected: 'deve começar com https:// (http:// só para esta máquina): chaves e números vão para lá',
    noUser: 'não deve conter nome nem senha: as chaves vêm de um arquivo ou do ambiente',
    keyMissing: 'CASELINE_HQ_KEY deve estar definida: "name@example.org:key"',
    failed: (kind) => `falhou (${kind})`,
    stopped: (why) =>
      ({
        stopped: 'interrompido',
        'signed-out': 'o CommCare HQ não aceita a chave',
        forbidden: 'o CommCare HQ não permite: a função da chave ou o plano do projeto não basta',
        absent: 'o CommCare HQ não conhece este projeto, ou não tem esse endereço',
        refused: 'o CommCare HQ recusou a pergunta',
        unreachable: 'não foi possível chegar ao CommCare HQ',
        garbage: 'o CommCare HQ respondeu algo que não pode ser lido',
      })[why],
  },

  dictionary: {
    missing: (option) => `falta ${option}`,
    ending: '--output deve terminar em .xlsx',
    caseType: 'o HQ aceita nomes que começam com letra e só têm letras, algarismos, - e _',
    longCaseType: (most) => `no nome de uma planilha não cabem mais de ${most} caracteres`,
  },
};
