import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { HealthPageTexts } from './en.ts';

const plural = createPlural('pt');
const digits = new Intl.NumberFormat('pt');
const cases = (n: number): string => plural(n, { one: '# caso', other: '# casos' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `começa por ${text}`,
  'is-empty': () => 'está vazia',
  'is-missing': () => 'não existe',
};

export const healthPagePt: HealthPageTexts = {
  title: 'Quem pode ser contatado?',
  of: (project, server) => `${project} em ${server}`,
  intro:
    'O Caseline lê os casos abertos deste projeto que têm uma propriedade de contato, e diz a quantos o HQ vai enviar, porque não aos outros, e quem pode corrigir. O HQ é perguntado com a sua própria sessão, página a página.',
  privacy:
    'Este navegador guarda de cada caso as suas causas e uma impressão do seu número, feita com uma chave: nenhum número, nenhum endereço, nenhum nome.',
  read: 'Ler os casos',
  readOn: 'Continuar a ler',
  readChanges: 'Ler o que mudou',
  stop: 'Parar',
  forget: 'Apagar este relatório',
  forgotten: 'O relatório deste projeto está apagado.',
  opening: 'Abrindo o que está guardado…',
  starting: 'Perguntando o que se sabe do projeto…',
  waits: {
    throttled: (seconds) => `O HQ foi perguntado vezes demais. Continua em ${digits.format(seconds)} s.`,
    failed: (seconds) => `O HQ não respondeu. Nova tentativa em ${digits.format(seconds)} s.`,
  },
  begun: 'Ainda não foram lidos todos os casos: os números são dos que foram lidos.',
  asOf: (when) => `Lido em ${when}.`,
  same: (when) => `Tantos como em ${when}.`,
  more: (n, when) => `Mais ${digits.format(n)} do que em ${when}.`,
  fewer: (n, when) => `Menos ${digits.format(n)} do que em ${when}.`,
  skipped: (n) =>
    plural(n, {
      one: '# entrada do HQ não pôde ser lida.',
      other: '# entradas do HQ não puderam ser lidas.',
    }),
  stopped: {
    stopped: 'Parado. O que foi lido fica guardado: pode continuar quando quiser.',
    'signed-out': 'A sua sessão terminou. Entre no HQ e continue aqui.',
    forbidden:
      'O HQ não deixa você ler casos desta forma. A sua função precisa de «Access APIs» e «Edit Data», e o plano do projeto de acesso à API.',
    absent: 'O HQ não conhece este projeto, ou não é membro dele.',
    refused: 'O HQ recusou a pergunta.',
    unreachable: 'Não foi possível chegar ao HQ. O que foi lido fica guardado: continue mais tarde.',
    garbage:
      'O HQ respondeu outra coisa, talvez uma página de manutenção. O que foi lido fica guardado: continue mais tarde.',
    'no-room': 'Não há espaço neste disco para guardar o relatório.',
    broken: 'O que estava guardado deste relatório não pode ser lido. Apague-o e leia os casos de novo.',
    gone: 'O relatório foi apagado nesse meio-tempo.',
    failed:
      'Algo deu errado no Caseline. O que foi lido fica guardado: tente de novo, e avise se voltar a acontecer.',
    busy: 'Outra aba está a ler os casos deste projeto.',
    permission:
      'O seu navegador não deixa o Caseline trabalhar neste servidor. Permita-o na janela do Caseline ou nas opções.',
    private: 'De uma janela privada nada é guardado; por isso não se leem casos a partir dela.',
  },
  pieces: {
    title: 'Em que se baseia',
    missing: (names) => `Nem tudo pôde ser lido: ${names}.`,
    join: (names) => names.join(', '),
    names: {
      cases: 'casos',
      owners: 'quem tem os números',
      languages: 'idiomas',
      gateways: 'gateways',
      zone: 'fuso horário do projeto',
      errors: 'erros dos últimos 30 dias',
      optOuts: 'recusas de SMS',
    },
    states: {
      told: 'lido',
      'not-read': 'ainda não lido',
      'not-told': 'não é dito: a sua função não pode ver isso, ou não está definido',
      stopped: 'parado',
      'signed-out': 'a sua sessão terminou',
      forbidden: 'a sua função ou o plano do projeto não permite',
      absent: 'o HQ não tem essa página',
      refused: 'o HQ recusou a pergunta',
      unreachable: 'não foi possível chegar ao HQ',
      garbage: 'o HQ respondeu outra coisa',
    },
    locations: 'Uma função que só vê alguns locais vê apenas os casos deles: o HQ não diz quais faltam.',
  },
  all: 'Todos',
  caseType: 'Tipo de caso',
  owner: 'Proprietário',
  overview: 'Quantos estão bem, por via',
  figures: 'Todos os números numa tabela',
  channel: 'Via',
  good: 'Aqui nada está errado.',
  show: (n) => `Mostrar ${cases(n)}`,
  showOf: (cause) => `Casos: ${cause}`,
  caseId: 'Caso',
  moreCases: (n) => `e mais ${digits.format(n)}, na lista de trabalho`,
  moreGroups: (n) => `e mais ${digits.format(n)}`,
  workList: 'Salvar como lista de trabalho (CSV)',
  workListAll: 'Lista de trabalho (CSV)',
  filter: (property, match) => `No Bulk Edit ponha o filtro: ${property} ${match}`,
  matches,
  save: 'Salvar relatório',
  json: 'Números (JSON)',
  errors: {
    title: 'O que o HQ não conseguiu enviar nos últimos 30 dias',
    none: 'Nenhum erro.',
    code: 'Erro',
    events: 'Mensagens',
    cases: 'Casos',
    part: (n) => `Só os ${digits.format(n)} mais recentes.`,
    noCode: 'sem código',
  },
};
