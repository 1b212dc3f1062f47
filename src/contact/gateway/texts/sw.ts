import type { AdviceText } from '../../advice/advice-text.ts';
import type { GatewayRemedy, gatewayEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'Hapo HQ haitumi chochote kabisa: hairudi kwenye lango la kawaida.';

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `Huenda ilikusudiwa: ${name}.`;
  if (gateways.length > 0) return `Mradi una: ${gateways.join(', ')}.`;
  return 'Kagua jina chini ya Messaging > SMS Connectivity.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewaySw: typeof gatewayEn = {
  blank: () =>
    text(
      'Thamani ina nafasi tupu tu (␣).',
      'Hifadhi thamani tupu.',
      'HQ inatumia lango la kawaida, kama kwa thamani tupu.',
    ),
  spelling: (name: string) =>
    text(
      'Jina halijaandikwa kama HQ inavyolionyesha.',
      `Hifadhi ${name}.`,
      'HQ inaondoa nafasi tupu za pembeni na kusoma jina kwa herufi kubwa, kwa hiyo inakubali tahajia hii pia; anayelinganisha thamani huenda asiitambue.',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(
      `Kuna nafasi tupu ndani ya “${shown}”.`,
      use(remedy),
      `Hakuna lango la HQ linaloweza kuwa nayo. ${WHY}`,
    ),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`Mradi hauna lango “${shown}” unaloweza kutumia.`, use(remedy), WHY),
};
