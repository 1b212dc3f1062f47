import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersEs } from '../../advice/texts/characters-es.ts';
import { nameCharacters } from '../../characters.ts';
import type { emailEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'antes', end: 'después', both: 'antes y después' } as const;

export const emailEs: typeof emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `Hay espacios o fines de línea (␣) ${PLACES[place]} de la dirección.`,
      'Guárdela sin ellos.',
      'HQ no los quita y rechaza la dirección.',
    ),
  mailto: () =>
    text('La dirección está escrita como un enlace.', 'Guarde solo la dirección.', 'HQ rechaza “mailto:”.'),
  displayName: () =>
    text(
      'Hay un nombre junto a la dirección.',
      'Guarde lo que está entre < y >.',
      'HQ no acepta más que la dirección.',
    ),
  several: () =>
    text(
      'Hay varias direcciones.',
      'Guarde una de ellas.',
      'HQ acepta una por contacto y rechaza una lista.',
    ),
  incomplete: () =>
    text(
      'Esto no es una dirección de correo: necesita un nombre, una @ y un dominio.',
      'Pida la dirección completa.',
      'HQ no le envía correos.',
    ),
  dots: () =>
    text(
      'Hay un punto al principio, al final o dos veces seguidas, o unas comillas sin cerrar.',
      'Revise la dirección.',
      'HQ la rechaza.',
    ),
  tooLong: () => text('La dirección tiene más de 320 caracteres.', 'Revísela.', 'HQ rechaza las más largas.'),
  domain: () =>
    text(
      'Lo que sigue a la @ no es un dominio que HQ acepte.',
      'Revíselo: necesita un punto, un final de al menos dos letras y ningún guion al principio o al final de una parte.',
      'HQ rechaza la dirección.',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `Hay ${nameCharacters(characters, charactersEs)} donde ninguna dirección puede tenerlo.`,
      'Revise la ortografía.',
      'HQ rechaza la dirección.',
    ),
  slip: (likely: string) =>
    text(
      `El dominio parece un error al escribir ${likely}.`,
      'Revise la ortografía.',
      'HQ envía a la dirección tal como está escrita: a nadie o a un desconocido.',
    ),
  notPublic: () =>
    text(
      'Los servidores de correo de internet no entregan a esta dirección.',
      'Use una dirección con un nombre de dominio.',
      'HQ la acepta de todos modos.',
    ),
};
