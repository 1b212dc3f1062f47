import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { emailRulesEn } from './en.ts';

const { list, named, place } = wordsPt;

/** What the rules say. */
export const emailRulesPt: typeof emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `O CommCare HQ recusa ${list(texts)} como endereço de e-mail.`,
      why: 'Ele toma o endereço como está, um só, sem espaços dos lados. Não envia nada (`INVALID_EMAIL_ADDRESS`), e o formulário não diz nada.',
      how: 'Escreva um endereço como `name@example.org`, ou nada.',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `O endereço de e-mail vem de ${named(question)}, que aceita qualquer texto.`,
      why: 'O CommCare HQ só confere o endereço quando envia. Um espaço no fim, dois endereços ou um `@` que falta fazem a pessoa não receber o e-mail, e o formulário não avisa ninguém.',
      how: 'Adicione uma condição de validação que aceite um endereço de e-mail e nada dos lados.',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `A condição de validação de ${named(question)} aceita${place(where)} ${list(taken, 5)}, que o CommCare HQ recusa.`,
      why: 'O CommCare HQ toma um endereço como está, sem espaços, nomes nem segundo endereço. Não envia nada (`INVALID_EMAIL_ADDRESS`), e o formulário não diz nada.',
      how: 'Faça a condição aceitar um endereço e nada dos lados.',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `A condição de validação de ${named(question)} não aceita nenhum endereço de e-mail que o CommCare HQ possa usar: recusa até ${quote(example)}.`,
      why: 'Ninguém pode digitar um endereço. As pessoas o deixam vazio ou digitam algo que passa e não é um endereço.',
      how: 'Faça a condição aceitar um endereço e nada dos lados.',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `A condição de validação de ${named(question)} recusa endereços bons: ${list(refused, 5)}.`,
      why: 'Quem tem um endereço assim não pode digitá-lo. Deixa vazio ou põe um que não é seu.',
      how: 'Faça a condição aceitar letras, dígitos, `.`, `_`, `+` e `-` antes do @, várias partes depois dele e um final de qualquer tamanho.',
    }),
  },
};
