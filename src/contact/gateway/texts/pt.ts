import type { AdviceText } from '../../advice/advice-text.ts';
import type { GatewayRemedy, gatewayEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'Então o HQ não envia nada: ele não volta ao gateway padrão.';

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `Provavelmente: ${name}.`;
  if (gateways.length > 0) return `O projeto tem: ${gateways.join(', ')}.`;
  return 'Confira o nome em Messaging > SMS Connectivity.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewayPt: typeof gatewayEn = {
  blank: () =>
    text(
      'O valor só tem espaços (␣).',
      'Salve um valor vazio.',
      'O HQ usa o gateway padrão, como com um valor vazio.',
    ),
  spelling: (name: string) =>
    text(
      'O nome não está escrito como o HQ o mostra.',
      `Salve ${name}.`,
      'O HQ retira os espaços dos lados e lê o nome em maiúsculas, por isso também aceita esta forma; quem compara os valores talvez não a reconheça.',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(`Há um espaço dentro de “${shown}”.`, use(remedy), `Nenhum gateway do HQ pode ter um. ${WHY}`),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`O projeto não tem um gateway “${shown}” que possa usar.`, use(remedy), WHY),
};
