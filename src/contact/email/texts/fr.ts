import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersFr } from '../../advice/texts/characters-fr.ts';
import { nameCharacters } from '../../characters.ts';
import type { emailEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'avant', end: 'après', both: 'avant et après' } as const;

export const emailFr: typeof emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `Il y a des espaces ou des fins de ligne (␣) ${PLACES[place]} l’adresse.`,
      'Enregistrez-la sans elles.',
      'HQ ne les retire pas et refuse l’adresse.',
    ),
  mailto: () =>
    text('L’adresse est écrite comme un lien.', 'Enregistrez seulement l’adresse.', 'HQ refuse « mailto: ».'),
  displayName: () =>
    text(
      'Il y a un nom à côté de l’adresse.',
      'Enregistrez ce qui se trouve entre < et >.',
      'HQ n’accepte que l’adresse.',
    ),
  several: () =>
    text(
      'Il y a plusieurs adresses.',
      'Enregistrez-en une seule.',
      'HQ en accepte une par contact et refuse une liste.',
    ),
  incomplete: () =>
    text(
      'Ce n’est pas une adresse e-mail : il lui faut un nom, un @ et un domaine.',
      'Demandez l’adresse entière.',
      'HQ n’y envoie pas d’e-mail.',
    ),
  dots: () =>
    text(
      'Un point est au début, à la fin ou deux fois de suite, ou un guillemet n’est pas fermé.',
      'Vérifiez l’adresse.',
      'HQ la refuse.',
    ),
  tooLong: () =>
    text('L’adresse a plus de 320 caractères.', 'Vérifiez-la.', 'HQ refuse les adresses plus longues.'),
  domain: () =>
    text(
      'Ce qui suit le @ n’est pas un domaine que HQ accepte.',
      'Vérifiez-le : il lui faut un point, une fin d’au moins deux lettres, et aucun tiret au début ou à la fin d’une partie.',
      'HQ refuse l’adresse.',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `Il y a ${nameCharacters(characters, charactersFr)} à un endroit où aucune adresse ne peut l’avoir.`,
      'Vérifiez l’orthographe.',
      'HQ refuse l’adresse.',
    ),
  slip: (likely: string) =>
    text(
      `Le domaine ressemble à une faute de frappe pour ${likely}.`,
      'Vérifiez l’orthographe.',
      'HQ envoie à l’adresse telle qu’elle est écrite : à personne ou à un inconnu.',
    ),
  notPublic: () =>
    text(
      'Les serveurs de messagerie d’internet ne livrent pas à cette adresse.',
      'Utilisez une adresse avec un nom de domaine.',
      'HQ l’accepte quand même.',
    ),
};
