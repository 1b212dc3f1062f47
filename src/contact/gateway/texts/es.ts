import type { AdviceText } from '../../advice/advice-text.ts';
import type { GatewayRemedy, gatewayEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'Entonces HQ no envía nada: no vuelve a la pasarela predeterminada.';

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `Probablemente: ${name}.`;
  if (gateways.length > 0) return `El proyecto tiene: ${gateways.join(', ')}.`;
  return 'Revise el nombre en Messaging > SMS Connectivity.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewayEs: typeof gatewayEn = {
  blank: () =>
    text(
      'El valor solo contiene espacios (␣).',
      'Guarde un valor vacío.',
      'HQ usa la pasarela predeterminada, como con un valor vacío.',
    ),
  spelling: (name: string) =>
    text(
      'El nombre no está escrito como HQ lo muestra.',
      `Guarde ${name}.`,
      'HQ quita los espacios de los lados y lee el nombre en mayúsculas, así que también acepta esta forma; quien compare los valores quizá no la reconozca.',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(`Hay un espacio dentro de “${shown}”.`, use(remedy), `Ninguna pasarela de HQ puede tenerlo. ${WHY}`),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`El proyecto no tiene una pasarela “${shown}” que pueda usar.`, use(remedy), WHY),
};
