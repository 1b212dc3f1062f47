import type { Effect } from '../../../assist/recipes/examples.ts';
import type { NumberVerdict } from '../../../assist/recipes/number-recipe.ts';
import type { HelperKind } from '../../../assist/recipes/targets.ts';
import { createPlural } from '../../../language/plural.ts';
import { spellingsPt } from '../../../lint/texts/spellings/pt.ts';
import type { HelpersTexts } from './en.ts';

const plural = createPlural('pt');

/** What the helper widgets say. Backquotes mark code. */
export const helpersPt: HelpersTexts = {
  helpers: 'Ajudas',
  none: 'Este formulário não escreve nenhuma das propriedades para as quais há ajudas.',
  open: {
    number: 'Ler um número em qualquer forma',
    consent: 'Preencher com uma pergunta de consentimento',
    zone: 'Escolher um fuso horário',
    language: 'Escolher idiomas',
    gateway: 'Escolher um gateway',
    examples: 'Testar respostas',
  } satisfies Readonly<Record<HelperKind, string>>,
  intro: {
    number:
      'As pessoas escrevem um número de muitas formas. Isto cria uma expressão que dá ao CommCare HQ a única forma de que ele precisa: código do país e dígitos.',
    consent:
      '`1` quando a pessoa aceitou, nada nos outros casos. O CommCare HQ toma qualquer outro texto como aceito, até `no` e `0`.',
    zone: 'O CommCare HQ só conhece nomes exatos. Para qualquer outro texto ele usa o fuso do projeto e não diz nada.',
    language: 'Os valores devem ser os códigos de Messaging > Languages, letra por letra.',
    gateway: 'Com um nome que o projeto não tem, o CommCare HQ não envia nada.',
    examples:
      'O que a pergunta aceita, o que é salvo e o que o CommCare HQ faz com isso. Segue o que você muda.',
  } satisfies Readonly<Record<HelperKind, string>>,
  question: 'Pergunta',
  noQuestion: 'O formulário não tem pergunta para isto.',
  insert: 'Inserir',
  how: {
    calculate: (name: string, property: string) =>
      `Muda o cálculo de \`${name}\`, que escreve \`${property}\`.`,
    write: (name: string, property: string) => `Muda o que \`${name}\` salva como \`${property}\`.`,
    'hidden-value': (name: string, property: string) =>
      `Adiciona o valor oculto \`${name}\` e o faz escrever \`${property}\`.`,
  },
  nowhere: 'Não há lugar para ela neste formulário: copie a expressão.',
  inserted: 'Inserido. Salve o formulário quando estiver pronto.',
  expression: 'Expressão',
  notProven: 'Ela lê errado um exemplo (veja a tabela), por isso não pode ser inserida.',
  table: {
    name: 'Exemplos',
    answer: 'Resposta',
    saved: 'Salvo',
    result: 'Resultado',
    nothing: 'nada',
    unknown: 'não se sabe',
    empty: 'sem resposta',
  },
  /** By the name of a witness, which is English; others are shown as they are. */
  example: spellingsPt,
  number: {
    countries: 'Países dos números',
    home: 'Sem código do país',
    noHome: 'recusar: pedir o código do país',
    remove: (country: string) => `Remover ${country}`,
    add: 'Adicionar um país',
    chooseFirst: 'Escolha primeiro o país dos números.',
    verdict: {
      right: 'certo',
      refused: 'não se lê: pergunta-se de novo',
      home: 'lido como o país que você escolheu',
      wrong: 'errado',
    } satisfies Readonly<Record<NumberVerdict, string>>,
    summary: (right: number, all: number) =>
      `${right} de ${plural(all, { one: '# exemplo', other: '# exemplos' })} lidos certo`,
    validate: 'Fazer a pergunta recusar o que não se pode ler',
    validateInstead: 'Trocar a condição de validação da pergunta: recusar o que não se pode ler',
    changesKind: 'A pergunta vira “Phone Number or Numeric ID”: um número perderia o zero.',
  },
  consent: {
    answer: 'Resposta que aceita',
    fresh: 'Perguntar com uma pergunta nova',
    makes: (question) => `O Caseline adiciona a pergunta “${question}” com as respostas Sim e Não.`,
    verified: 'verificado: as respostas chegam a este contato',
    notVerified: 'não verificado',
    duty: 'Nos Estados Unidos nenhum SMS sai sem consentimento registrado.',
  },
  pick: {
    search: {
      zone: 'Cidade, país ou diferença de horas',
      language: 'Idioma',
      gateway: 'Gateway',
    },
    results: (n: number) => plural(n, { one: '# encontrado', other: '# encontrados' }),
    more: (n: number) => plural(n, { other: 'e mais #: digite para reduzir a lista' }),
    forAll: 'O mesmo para cada contato.',
    forChoices: (question: string) => `Opções de “${question}”.`,
    present: 'já existe',
    nothingChosen: 'Nada foi escolhido ainda.',
    add: (n: number) => plural(n, { one: 'Adicionar # opção', other: 'Adicionar # opções' }),
    use: (value: string) => `Usar \`${value}\``,
    unknownLanguages:
      'Aqui não se conhecem os idiomas do projeto. Digite um código de Messaging > Languages.',
    unknownGateways:
      'Aqui não se conhecem os gateways do projeto. Digite um nome de Messaging > SMS Connectivity.',
    code: 'Código de idioma',
    gatewayName: 'Nome do gateway',
    notACode: 'Isto não é um código de idioma: duas ou três letras minúsculas, como `en` ou `fra`.',
    blanks: 'O nome de um gateway não tem espaços.',
  },
  examples: {
    condition: 'Condição de validação',
    takesAll: 'A pergunta aceita qualquer resposta.',
    own: 'Teste a sua própria resposta',
    effect: {
      'asked-again': 'recusado, pergunta-se de novo',
      sent: 'o HQ envia',
      'sent-elsewhere': 'enviado para um número errado',
      'not-sent': 'nada é enviado',
      empty: 'nada é salvo',
      unknown: 'depende de outra coisa',
    } satisfies Readonly<Record<Effect, string>>,
    verdict: {
      right: 'bom',
      strict: 'uma boa resposta se perde',
      loose: 'deveria ser recusado',
      unknown: 'não se pode saber',
    },
    summary: (wrong: number, all: number) =>
      wrong === 0
        ? `Todos os ${all} exemplos dão um resultado certo`
        : `${plural(wrong, { one: '# exemplo dá um resultado errado', other: '# exemplos dão um resultado errado' })} de ${all}`,
    unknownCountries: 'Não se conhecem os países do projeto: números de outros três ficam no lugar deles.',
  },
};
