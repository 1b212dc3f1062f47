import type { AdviceText } from '../../advice/advice-text.ts';
import type { verifiedEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

export const verifiedFr: typeof verifiedEn = {
  missing: () =>
    text(
      'Le numéro n’est pas marqué comme vérifié.',
      'Si la personne accepte de recevoir des messages, enregistrez 1.',
      'Sinon HQ ne fait qu’y envoyer : les réponses et les enquêtes SMS ne marchent pas.',
    ),
  readsAsNo: (value: string) =>
    text(
      `« ${value} » ressemble à « non », mais HQ le prend pour « vérifié ».`,
      'Pour laisser un numéro non vérifié, enregistrez une valeur vide.',
      'HQ prend toute valeur sauf la valeur vide pour « vérifié ».',
    ),
  blank: () =>
    text(
      'La valeur ne contient que des espaces (␣). Elle semble vide, mais HQ la prend pour « vérifié ».',
      'Enregistrez 1 si la personne a accepté, sinon une valeur vide.',
      'HQ prend toute valeur sauf la valeur vide pour « vérifié ».',
    ),
  notOne: () =>
    text(
      'HQ prend cette valeur pour « vérifié », mais ce n’est pas 1.',
      'Enregistrez 1.',
      'La documentation de HQ demande 1, et des contrôles futurs peuvent le faire aussi.',
    ),
  unclear: (value: string) =>
    text(
      `HQ prend « ${value} » pour « vérifié », quoi que cela ait voulu dire.`,
      'Si la personne accepte de recevoir des messages, enregistrez 1, sinon une valeur vide.',
      'Cela compte comme vérifié : HQ prend ainsi toute valeur sauf la valeur vide.',
    ),
  withoutNumber: () =>
    text(
      'Le contact est marqué comme vérifié mais n’a pas de numéro de téléphone.',
      'Enregistrez aussi le numéro.',
      'HQ ne peut ni y envoyer ni en recevoir.',
    ),
};
