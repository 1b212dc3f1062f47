import { reasonsPt } from '../../../assist/reasons/texts/pt.ts';
import type { Channel } from '../../../contact/verdict/types.ts';
import type { SimulatorTexts } from './en.ts';

/** The day before, the same, the day after. */
type Day = -1 | 0 | 1;

const DAYS = { '-1': ' do dia anterior', 0: '', 1: ' do dia seguinte' } as const;

/** What the contact simulator says. Backquotes mark code. */
export const simulatorPt: SimulatorTexts = {
  intro: 'Responda como uma pessoa responderia e veja o que o formulário faz com isso. Nada é salvo.',
  nothing: 'Este formulário não escreve nenhuma das seis propriedades de contato.',
  case: 'Caso',
  thisCase: 'O caso deste formulário',
  otherCase: (index: string) => `O caso ${index}`,
  answers: 'Respostas',
  noQuestions: 'Nenhuma pergunta decide sobre o contato: o formulário escreve sempre o mesmo.',
  noChoice: 'sem resposta',
  refused: 'A condição de validação recusa esta resposta: a pessoa não pode continuar.',
  hidden: 'Não é perguntada com estas respostas.',
  lookup: 'As opções vêm de uma tabela de consulta: digite um valor.',
  contact: 'O que é salvo',
  empty: 'vazio',
  /** The form does not write it; by whether the case is new. */
  kept: 'não escrito: fica o que o caso tem',
  keptNew: 'não escrito: vazio',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsPt,
  unknown: (reason: string) => `não se pode saber: ${reason}`,
  error: (message: string) => `o telefone para: ${message}`,
  hq: 'O que o CommCare HQ faz',
  channels: {
    sms: 'SMS',
    replies: 'Respostas',
    email: 'E-mail',
    timeZone: 'Fuso horário',
    language: 'Idioma',
    gateway: 'Gateway',
  } satisfies Readonly<Record<Channel, string>>,
  zone: {
    clock: (zone: string, time: string, offset: string) => `Em \`${zone}\` são agora ${time} (${offset})`,
    sendAt: 'Uma mensagem prevista para',
    yours: (time: string, day: Day) => `é enviada às ${time}${DAYS[day]} no seu relógio.`,
    projects: (time: string, day: Day) => `São ${time}${DAYS[day]} no fuso do projeto.`,
  },
  language: {
    order: 'O HQ procura um texto nesta ordem',
    schedule: 'o idioma do agendamento',
    project: (name: string) => `o do projeto: ${name}`,
    untranslated: 'o texto sem tradução',
  },
  advice: 'Vale a pena saber',
  owner: {
    check: 'Ver o dono',
    checking: 'Perguntando quem tem o número…',
    again: 'Perguntar de novo',
    free: 'Ninguém conhecido tem este número',
    self: 'Este contato o tem',
    failed: 'Agora não se pôde perguntar pelo dono.',
    notConfigured: 'Não há ponto de verificação.',
  },
};
