import type { AdviceText } from '../../advice/advice-text.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'HQ then sends nothing at all: it does not fall back to the default gateway.';

/** Which gateway may have been meant, and which there are. */
export interface GatewayRemedy {
  readonly name: string | null;
  readonly gateways: readonly string[];
}

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `Probably meant: ${name}.`;
  if (gateways.length > 0) return `The project has: ${gateways.join(', ')}.`;
  return 'Check the name under Messaging > SMS Connectivity.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewayEn = {
  blank: () =>
    text(
      'The value holds only blanks (␣).',
      'Save an empty value.',
      'HQ uses the default gateway, as for an empty value.',
    ),
  spelling: (name: string) =>
    text(
      'The name is not written as HQ shows it.',
      `Save ${name}.`,
      'HQ removes outer blanks and reads the name in capitals, so it takes this spelling too, but people who compare values may not.',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(`There is a blank inside “${shown}”.`, use(remedy), `No gateway of HQ can have one. ${WHY}`),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`The project has no gateway “${shown}” that it may use.`, use(remedy), WHY),
};
