import { createLists } from '../../../language/lists.ts';
import type { VerdictTexts } from './en.ts';

const lists = createLists('es');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

/** The verdict of a form in one line. `typed`: how numbers begin. */
export const verdictEs: VerdictTexts = {
  noNumber: 'Este formulario no guarda ningún número de teléfono al que CommCare HQ pueda enviar SMS.',
  notAsked: (sent: boolean): string =>
    sent
      ? 'HQ enviará los SMS de todos al mismo número: este formulario no se lo pide a nadie.'
      : 'HQ no enviará SMS: este formulario no pide a nadie un número de teléfono.',
  unknown:
    'Que HQ pueda enviar SMS depende de otras respuestas, del caso o del teléfono: pruébelo en el Simulador.',
  /** `why`: a sentence. */
  stopped: (why: string) => `HQ no enviará SMS, tampoco cuando el número es correcto. ${why}`,
  sent: (typed: readonly string[]) => `HQ enviará SMS a quienes escriban ${or(typed)}.`,
  sentNot: (typed: readonly string[], not: readonly string[]) =>
    `HQ enviará SMS a quienes escriban ${or(typed)}, no a ${or(not)}.`,
  unsent: (typed: readonly string[]) => `HQ no enviará SMS a quienes escriban ${or(typed)}.`,
  askedAgain: (typed: readonly string[]) => `A quien escriba ${or(typed)} se le pregunta otra vez.`,
};
