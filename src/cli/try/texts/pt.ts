/** What `caseline try` says to people, in Portuguese. */
import { reasonsPt } from '../../../assist/reasons/texts/pt.ts';
import { whyPt } from '../../../lint/texts/reasons/pt.ts';
import type { TryTexts } from './en.ts';

export const tryPt: TryTexts = {
  answers: 'Respostas',
  status: {
    ok: 'aceita',
    constraint: 'recusada: a condição de validação, ou a resposta é obrigatória',
    'cannot-cast': 'recusada: o tipo da pergunta',
    'not-shown': 'não é perguntada: oculta, ou não é uma pergunta',
  },
  stopped: 'o formulário para aqui',
  savedAs: (text) => `gravada como ${text}`,
  empty: 'nada',
  cannotOpen: 'O formulário não abre',
  stops: 'O formulário para',
  at: (name, path) => ` em ${name} (${path})`,
  noCases: 'Este formulário não escreve nenhum caso.',
  caseBy: (caseType, action) => `Caso${caseType === null ? '' : ` do tipo ${caseType}`} por ${action}`,
  row: (row) => `linha ${row}`,
  kept: 'não é escrito: um caso existente mantém o que tem',
  unknown: (why) => `não se sabe, porque depende disto: ${why}`,
  reasons: reasonsPt,
  why: whyPt,
  replies: (_cause, sentence) => `respostas: ${sentence}`,
  undecided: 'Não se sabe',
  table: {
    row: (id, line) => `${id} (linha ${line})`,
    differs: (column, expected, found) => `${column}: esperava-se ${expected}, mas é ${found}`,
    fine: (count) =>
      `${count} ${count === 1 ? 'linha está como se esperava' : 'linhas estão como se esperava'}`,
    wrong: (rows, count) => `${rows} de ${count} linhas são diferentes`,
  },
};
