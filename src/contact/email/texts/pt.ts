import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersPt } from '../../advice/texts/characters-pt.ts';
import { nameCharacters } from '../../characters.ts';
import type { emailEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'antes', end: 'depois', both: 'antes e depois' } as const;

export const emailPt: typeof emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `Há espaços ou fins de linha (␣) ${PLACES[place]} do endereço.`,
      'Salve-o sem eles.',
      'O HQ não os retira e recusa o endereço.',
    ),
  mailto: () =>
    text('O endereço está escrito como um link.', 'Salve só o endereço.', 'O HQ recusa “mailto:”.'),
  displayName: () =>
    text(
      'Há um nome ao lado do endereço.',
      'Salve o que está entre < e >.',
      'O HQ não aceita nada além do endereço.',
    ),
  several: () =>
    text('Há vários endereços.', 'Salve um deles.', 'O HQ aceita um por contato e recusa uma lista.'),
  incomplete: () =>
    text(
      'Isto não é um endereço de e-mail: faltam um nome, um @ ou um domínio.',
      'Peça o endereço completo.',
      'O HQ não envia e-mail para ele.',
    ),
  dots: () =>
    text(
      'Há um ponto no começo, no fim ou duas vezes seguidas, ou aspas que não fecham.',
      'Confira o endereço.',
      'O HQ o recusa.',
    ),
  tooLong: () => text('O endereço tem mais de 320 caracteres.', 'Confira-o.', 'O HQ recusa os mais longos.'),
  domain: () =>
    text(
      'O que vem depois do @ não é um domínio que o HQ aceite.',
      'Confira: ele precisa de um ponto, de um final de pelo menos duas letras e de nenhum hífen no começo ou no fim de uma parte.',
      'O HQ recusa o endereço.',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `Há ${nameCharacters(characters, charactersPt)} num lugar onde nenhum endereço pode ter.`,
      'Confira a escrita.',
      'O HQ recusa o endereço.',
    ),
  slip: (likely: string) =>
    text(
      `O domínio parece um erro ao escrever ${likely}.`,
      'Confira a escrita.',
      'O HQ envia ao endereço como está escrito: a ninguém ou a um desconhecido.',
    ),
  notPublic: () =>
    text(
      'Os servidores de e-mail da internet não entregam neste endereço.',
      'Use um endereço com nome de domínio.',
      'O HQ o aceita mesmo assim.',
    ),
};
