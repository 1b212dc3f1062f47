/** What `caseline health` says beside the report, verdict and advice, in Portuguese. */
import { reportPt } from '../../../health/texts/pt.ts';
import type { HealthTexts } from './en.ts';

export const healthPt: HealthTexts = {
  ...reportPt,
  noProperty:
    'nenhuma coluna é uma das propriedades de contato. Exporte-as, ou indique uma coluna com --map.',
  probablyMeant: 'Provavelmente:',
  noColumn: {
    what: 'O arquivo não tem coluna para isso, por isso aqui não se sabe.',
    how: 'Exporte também a propriedade.',
  },
  unread: (lines) => (lines === 1 ? 'Não foi possível ler 1 linha' : `Não foi possível ler ${lines} linhas`),
  more: (count) => `e mais ${count}`,
  listed: (file) => `Escrito: ${file}`,
  damaged: 'Parte do estado não pode ser lida: todos os casos são lidos de novo',
  goingOn: 'Continua-se onde parou',
  since: (instant) => `Lê-se o que o HQ indexou desde ${instant}`,
  before: (day, reached, cases, change) =>
    `Da última vez (${day}): ${reached} de ${cases}${change === 0 ? ', como agora' : change > 0 ? `; agora mais ${change}` : `; agora menos ${-change}`}.`,
  skipped: (count) =>
    count === 1 ? 'Não foi possível ler 1 entrada do HQ' : `Não foi possível ler ${count} entradas do HQ`,
  startAgain: 'Inicie de novo para continuar onde parou.',
  asked: (seconds, throttled) =>
    throttled ? `Pedidos a mais; espera-se ${seconds} s` : `Nova tentativa em ${seconds} s`,
  pieces: {
    errors: 'O que o HQ não conseguiu enviar nos últimos 30 dias',
    none: 'Nenhum erro.',
    messages: (events, cases) =>
      `${events} ${events === 1 ? 'mensagem' : 'mensagens'}, ${cases} ${cases === 1 ? 'caso' : 'casos'}.`,
    part: (count) => `Só os ${count} mais recentes.`,
    missing: 'Não se sabe aqui',
    names: {
      owners: 'quem tem os números',
      languages: 'idiomas',
      gateways: 'os gateways do projeto',
      errors: 'erros dos últimos 30 dias',
      optOuts: 'recusas de SMS',
    },
    given: {
      owners: 'diga-o com --owners',
      languages: 'diga-os com --facts',
      gateways: 'diga-os com --facts',
    },
    why: {
      'no-way': 'o HQ só o diz no seu próprio relatório (Messaging > SMS Opt Out Report)',
      'signed-out': 'o HQ não aceita a chave',
      forbidden: 'o papel da chave ou o plano do projeto não o permite',
      absent: 'o HQ não tem esse endereço',
      refused: 'o HQ recusou a pergunta',
      unreachable: 'não foi possível chegar ao HQ',
      garbage: 'o HQ respondeu outra coisa',
    },
  },
};
