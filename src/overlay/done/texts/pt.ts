import type { InputKind } from '../../../form/edits/edit.ts';
import { createPlural } from '../../../language/plural.ts';
import type { DoneTexts } from './en.ts';

const plural = createPlural('pt');

export const donePt: DoneTexts = {
  /** Name of the line, for screen readers. */
  title: (n: number) => plural(n, { one: 'O que acabou de mudar', other: '# coisas que acabaram de mudar' }),
  /** @param question what people call it, null when it has no name; `title` is what the button said */
  fixed: (question: string | null, title: string) =>
    question === null ? `Corrigido: ${title}.` : `Corrigido: “${question}”: ${title}.`,
  inserted: (question: string | null) =>
    question === null ? 'Inserido no formulário.' : `Inserido para “${question}”.`,
  was: (before: string) => `Era ${before}.`,
  more: (n: number) => plural(n, { other: 'E mais #.' }),
  left: (n: number) =>
    n === 0 ? 'Não restam problemas.' : plural(n, { one: 'Resta # problema.', other: 'Restam # problemas.' }),
  undo: 'Desfazer',
  undoOf: (undo: string, name: string) => `${undo}: ${name}`,
  undone: 'Desfeito: o formulário está como antes.',
  changed: 'Não desfeito: este lugar do formulário mudou depois.',
  /** Types of questions, as the form builder calls them. */
  kinds: {
    text: 'Texto',
    phone: 'Número de telefone ou ID numérico',
    int: 'Inteiro',
    long: 'Inteiro longo',
    decimal: 'Número decimal',
    date: 'Data',
    time: 'Hora',
    'date-time': 'Data e hora',
    geopoint: 'GPS',
    barcode: 'Leitura de código de barras',
  } satisfies Readonly<Record<InputKind, string>>,
};
