import { createLists } from '../../../language/lists.ts';
import type { VerdictTexts } from './en.ts';

const lists = createLists('pt');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

/** The verdict of a form in one line. `typed`: how numbers begin. */
export const verdictPt: VerdictTexts = {
  noNumber: 'Este formulário não salva nenhum número de telefone para o qual o CommCare HQ possa enviar SMS.',
  notAsked: (sent: boolean): string =>
    sent
      ? 'O HQ vai enviar os SMS de todos para o mesmo número: este formulário não o pede a ninguém.'
      : 'O HQ não vai enviar SMS: este formulário não pede número de telefone a ninguém.',
  unknown: 'Se o HQ pode enviar SMS depende de outras respostas, do caso ou do telefone: teste no Simulador.',
  /** `why`: a sentence. */
  stopped: (why: string) => `O HQ não vai enviar SMS, mesmo quando o número está certo. ${why}`,
  sent: (typed: readonly string[]) => `O HQ vai enviar SMS a quem digitar ${or(typed)}.`,
  sentNot: (typed: readonly string[], not: readonly string[]) =>
    `O HQ vai enviar SMS a quem digitar ${or(typed)}, não a ${or(not)}.`,
  unsent: (typed: readonly string[]) => `O HQ não vai enviar SMS a quem digitar ${or(typed)}.`,
  askedAgain: (typed: readonly string[]) => `Quem digitar ${or(typed)} é perguntado de novo.`,
};
