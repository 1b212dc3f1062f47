import type { AdviceText } from '../../advice/advice-text.ts';
import type { GatewayRemedy, gatewayEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'HQ n’envoie alors rien du tout : il ne revient pas à la passerelle par défaut.';

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `Sans doute : ${name}.`;
  if (gateways.length > 0) return `Le projet a : ${gateways.join(', ')}.`;
  return 'Vérifiez le nom sous Messaging > SMS Connectivity.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewayFr: typeof gatewayEn = {
  blank: () =>
    text(
      'La valeur ne contient que des espaces (␣).',
      'Enregistrez une valeur vide.',
      'HQ utilise la passerelle par défaut, comme pour une valeur vide.',
    ),
  spelling: (name: string) =>
    text(
      'Le nom n’est pas écrit comme HQ l’affiche.',
      `Enregistrez ${name}.`,
      'HQ retire les espaces autour du nom et le lit en majuscules, donc il accepte aussi cette écriture ; une personne qui compare les valeurs peut ne pas la reconnaître.',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(
      `Il y a une espace à l’intérieur de « ${shown} ».`,
      use(remedy),
      `Aucune passerelle de HQ ne peut en avoir. ${WHY}`,
    ),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`Le projet n’a pas de passerelle « ${shown} » qu’il puisse utiliser.`, use(remedy), WHY),
};
