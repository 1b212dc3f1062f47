import { createPlural } from '../../language/plural.ts';
import type { CauseText, ReportTexts } from './en.ts';

const plural = createPlural('pt');
const digits = new Intl.NumberFormat('pt');
const cases = (count: number): string => plural(count, { one: '# caso', other: '# casos' });
const text = (what: string, how: string): CauseText => ({ what, how });

export const reportPt: ReportTexts = {
  title: 'Quem pode ser contatado',
  channels: {
    sms: 'SMS',
    replies: 'Respostas',
    email: 'E-mail',
    timeZone: 'Fuso horário',
    language: 'Idioma',
    gateway: 'Gateway',
  },
  tones: {
    ok: 'bem',
    late: 'a outra hora',
    doubtful: 'duvidoso',
    fails: 'falha',
    absent: 'nada indicado',
    unknown: 'não se sabe',
  },
  cases,
  counted: (open, without, closed) =>
    [
      `${cases(open)} com uma propriedade de contato`,
      ...(without > 0 ? [`${digits.format(without)} sem nenhuma`] : []),
      ...(closed > 0 ? [`${digits.format(closed)} ${closed === 1 ? 'fechado' : 'fechados'}`] : []),
    ].join(', '),
  reached: (reached, of, share) =>
    `O HQ vai enviar SMS a ${digits.format(reached)} de ${cases(of)} (${share}).`,
  nothing: 'Nenhum caso aberto tem uma propriedade de contato.',
  biggest: 'Causa principal',
  progress: (done, total) =>
    total === null ? `${cases(done)} lidos` : `${digits.format(done)} de ${cases(total)} lidos`,
  left: (seconds) =>
    seconds < 90
      ? `faltam cerca de ${plural(Math.max(1, seconds), { one: '# segundo', other: '# segundos' })}`
      : `faltam cerca de ${plural(Math.round(seconds / 60), { one: '# minuto', other: '# minutos' })}`,
  mender: 'Quem corrige',
  menders: {
    desk: 'quem corrige dados, no escritório',
    visit: 'quem se encontra com a pessoa',
    administrator: 'um administrador do projeto',
  },
  causes: {
    'no-number': text('Não há número.', 'Salve um número, se a pessoa quiser SMS.'),
    'number-refused': text(
      'O HQ não guarda nenhum número para este valor.',
      'Salve o código do país e o número, só dígitos.',
    ),
    'three-digits': text(
      'O número tem três dígitos ou menos; o HQ nunca envia para esses.',
      'Salve o número inteiro.',
    ),
    'gateway-fails': text(
      'O caso indica um gateway que o projeto não pode usar; o HQ não usa outro.',
      'Corrija o nome, ou salve um valor vazio.',
    ),
    'gateway-not-known': text(
      'O caso indica um gateway, e aqui não se conhecem os gateways do projeto.',
      'Escreva-os nas opções do Caseline, ou peça a um administrador do projeto que abra esta página.',
    ),
    'not-asked-for': text(
      'A marca para respostas não existe: o HQ só envia.',
      'Salve 1, se a pessoa aceitou receber mensagens.',
    ),
    'not-verified': text(
      'A marca para respostas está vazia: o HQ só envia.',
      'Salve 1, se a pessoa aceitou receber mensagens.',
    ),
    'held-by-case': text(
      'Outro caso tem o número.',
      'Use outro número, ou feche o outro caso; depois salve este de novo.',
    ),
    'held-here': text(
      'Outro contato deste projeto tem o número.',
      'Use outro número, ou feche o outro contato; depois salve este de novo.',
    ),
    'held-elsewhere': text(
      'Um contato de outro projeto do mesmo servidor tem o número.',
      'Peça a esse projeto que o liberte, ou use outro número; depois salve este contato de novo.',
    ),
    'held-by-worker': text(
      'Um trabalhador móvel tem o número, ou reservou-o.',
      'Tire o número da página do trabalhador, ou use outro; depois salve este contato de novo.',
    ),
    'number-shared': text(
      'Outro contato tem o número, e o projeto permite comcompartilhar números.',
      'Use um número próprio onde o houver.',
    ),
    'number-twice': text(
      'O número está também em outro caso aberto.',
      'Descubra de quem é, e tire-o do outro caso.',
    ),
    'opted-out': text(
      'O número recusou SMS: alguém respondeu STOP.',
      'Pergunte à pessoa. Quem quer SMS de novo envia START ao número de onde o HQ escreve.',
    ),
    'owner-not-known': text(
      'Ninguém disse quem tem o número.',
      'Peça a alguém cuja função possa ver os contatos das mensagens que abra esta página.',
    ),
    'no-address': text('Não há endereço de e-mail.', 'Salve um, se a pessoa quiser e-mail.'),
    'address-refused': text('O HQ não aceita o endereço.', 'Corrija-o.'),
    'language-not-known': text(
      'Aqui não se conhecem os idiomas do projeto.',
      'Escreva-os nas opções do Caseline, ou peça a um administrador do projeto que abra esta página.',
    ),
  },
  groups: { caseTypes: 'Por tipo de caso', owners: 'Por proprietário' },
  columns: {
    count: 'Casos',
    share: 'Parte',
    cause: 'O que está errado e o que fazer',
    reached: 'SMS',
  },
};
