import { clause } from '../clause.ts';
import type { VerdictTexts } from './en.ts';

/**
 * What becomes of a contact, in English; the type is what another language has to say. Each text says what HQ will
 * do, never that a message arrives, and names no owner.
 */
export const verdictPt: VerdictTexts = {
  /** For any channel. */
  dependsOnCase: () => 'Depende do que o caso já tem: este formulário não o escreve',
  notKnown: () => 'Não se pode saber aqui: o valor depende do que só o telefone ou o caso sabe',
  answerRefused: () => 'Nada é salvo: o formulário ou a página não aceita a resposta',
  inactive: () => 'O HQ não vai enviar nada: o caso está fechado ou excluído',

  /** In place of a number or an address, in texts that are kept. */
  unnamed: { number: 'este número', address: 'este endereço' },

  sms: {
    sent: (number: string) => `O HQ vai enviar SMS para ${number}`,
    sentThrough: (number: string, gateway: string) =>
      `O HQ vai enviar SMS para ${number} por ${gateway}, se o projeto tiver este gateway`,
    noNumber: () => 'O HQ não vai enviar SMS: não há número',
    refused: (what: string) => `O HQ não vai enviar SMS: ${clause(what)}`,
    noUsableNumber: () => 'O HQ não vai enviar SMS: o valor não é um número que o HQ guarde',
    threeDigits: () => 'O HQ não vai enviar SMS: três dígitos ou menos são no máximo um código de país',
    doubtful: (number: string, what: string) =>
      `O HQ vai enviar SMS para ${number}, mas é duvidoso: ${clause(what)}`,
    gatewayFails: () => 'O HQ não vai enviar SMS: o projeto não tem o gateway que o contato nomeia',
  },
  replies: {
    here: () => 'O HQ vai tomar respostas e pesquisas por SMS deste número para este contato',
    noNumber: () => 'O HQ não vai tomar respostas: não há número',
    noUsableNumber: () => 'O HQ não vai tomar respostas: não há número para o qual o HQ envie',
    threeDigits: () => 'O HQ não vai tomar respostas: três dígitos ou menos são no máximo um código de país',
    notAskedFor: () => 'Não se pedem respostas: o HQ só envia',
    notVerified: () =>
      'O HQ não vai tomar respostas para este contato: o número não está marcado como verificado',
    heldByCase: () => 'O HQ vai tomar respostas para outro caso, que tem este número',
    heldByOther: () => 'O HQ vai tomar respostas para outro contato deste projeto, que tem este número',
    heldByWorker: (pending: boolean): string =>
      pending
        ? 'O HQ não vai tomar respostas para este contato: um trabalhador móvel reservou este número'
        : 'O HQ vai tomar respostas para um trabalhador móvel, que tem este número',
    heldElsewhere: () => 'O HQ vai tomar respostas para um contato de outro projeto, que tem este número',
    shared: () =>
      'O HQ vai tomar respostas, mas outro contato também tem este número: uma resposta pode ser contada para o errado',
    ownerNotKnown: () =>
      'O HQ vai tomar respostas para este contato, a não ser que outro contato deste servidor tenha o número: aqui não se sabe quem o tem',
    doubtfulNumber: (what: string) => `O HQ vai tomar respostas, mas de um número duvidoso: ${clause(what)}`,
    doubtfulFlag: (what: string) =>
      `O HQ vai tomar respostas para este contato, mas é duvidoso: ${clause(what)}`,
    gatewayFails: () =>
      'O HQ não vai começar nenhuma conversa: o projeto não tem o gateway que o contato nomeia',
    gatewayNotKnown: (gateway: string) =>
      `O HQ vai tomar respostas para este contato, se o projeto tiver o gateway ${gateway}`,
  },
  email: {
    sent: (address: string) => `O HQ vai enviar e-mail para ${address}`,
    noAddress: () => 'O HQ não vai enviar e-mail: não há endereço',
    refused: (what: string) => `O HQ não vai enviar e-mail: ${clause(what)}`,
    notValid: () => 'O HQ não vai enviar e-mail: ele não aceita este endereço',
    doubtful: (address: string, what: string) =>
      `O HQ vai enviar e-mail para ${address}, mas é duvidoso: ${clause(what)}`,
  },
  timeZone: {
    own: (zone: string) => `O HQ vai enviar as mensagens agendadas nas horas de ${zone}`,
    project: (zone: string | null) =>
      `O HQ vai enviar as mensagens agendadas nas horas do fuso do projeto${zone === null ? '' : `, ${zone}`}`,
    late: (zone: string | null, what: string) =>
      `O HQ vai usar o fuso do projeto${zone === null ? '' : `, ${zone}`}, por isso as mensagens podem chegar tarde ou à noite: ${clause(what)}`,
    doubtful: (zone: string, what: string) =>
      `O HQ vai enviar as mensagens agendadas nas horas de ${zone}, mas é duvidoso: ${clause(what)}`,
  },
  language: {
    own: (code: string) => `O HQ vai procurar primeiro um texto no idioma ${code}`,
    project: (code: string | null) =>
      `O HQ vai procurar primeiro um texto no idioma do projeto${code === null ? '' : `, ${code},`}`,
    notKnown: (code: string) =>
      `O HQ vai procurar primeiro um texto no idioma ${code}, se o projeto o tiver: aqui não se conhecem os idiomas dele`,
    doubtful: (code: string | null, what: string) =>
      `O HQ vai enviar o texto do idioma do projeto${code === null ? '' : `, ${code}`}: ${clause(what)}`,
    none: (what: string) =>
      `O HQ não vai enviar nenhum texto, porque o projeto para depois do idioma do contato: ${clause(what)}`,
  },
  gateway: {
    found: (name: string) => `O HQ vai enviar pelo gateway ${name}`,
    standard: () => 'O HQ vai escolher o gateway pelo número',
    notKnown: (name: string) =>
      `O HQ vai enviar por ${name}, se o projeto tiver este gateway: aqui não se conhecem os gateways dele`,
    fails: (what: string) => `O HQ não vai enviar nenhum SMS: ${clause(what)}`,
    notFound: (name: string) => `O HQ não vai enviar nenhum SMS: o projeto não tem o gateway ${name}`,
  },
  /** Said once, where a verdict is opened: what HQ and others decide when a message is due. */
  later: {
    title: 'O que o HQ e as redes decidem depois',
    points: [
      'Quem responde STOP não recebe mais SMS de nenhum projeto deste servidor até que venha START do mesmo número.',
      'O horário de SMS do projeto, pausas em conversas e limites diários podem atrasar uma mensagem; seguem o fuso do projeto.',
      'SMS de mão dupla exige um plano Pro ou superior, só enviar exige Standard ou superior; os testes enviam poucas mensagens.',
      'O gateway precisa alcançar o país, e em alguns países (Índia, Estados Unidos) a pessoa precisa ter aceitado antes.',
      'Uma mensagem para o “parent case” vai só aos pais de casos filhos, não ao hospedeiro de uma extensão.',
      'Se uma operadora ou um servidor de e-mail entrega, ninguém aqui pode saber.',
    ] as readonly string[],
  },
};
