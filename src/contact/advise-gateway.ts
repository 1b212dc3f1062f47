import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import { nearest } from './distance.ts';
import { findGateway, hasInnerSpace, normalizeGatewayName } from './gateway.ts';
import type { Advice, AdviceSeverity } from './outcome-types.ts';

const PROPERTY = 'contact_backend_id';
const SEPARATORS = /[\s\-_.\u200b-\u200f\ufeff]+/g;
const LONGEST = 126;

function say(code: string, severity: AdviceSeverity, message: string, suggestion?: string): Advice {
  return suggestion === undefined
    ? { property: PROPERTY, code, severity, message }
    : { property: PROPERTY, code, severity, message, suggestion };
}

/** The project's gateway that a name nearly is, or null. */
export function similarGateway(raw: string, gateways: readonly string[]): string | null {
  const name = normalizeGatewayName(raw);
  if (name.length > LONGEST) return null;
  const names = gateways.map(normalizeGatewayName);
  const bare = (text: string): string => text.replace(SEPARATORS, '');
  const same = names.filter((other) => bare(other) === bare(name));
  if (same.length === 1) return same[0] ?? null;
  return nearest(name, names, name.length < 6 ? 1 : 2, (other) => other)[0] ?? null;
}

/** Why HQ finds no gateway of this name. */
export function adviseGateway(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  const raw = contact.contact_backend_id ?? '';
  if (raw === '') return [];
  const name = normalizeGatewayName(raw);
  if (name === '')
    return [
      say(
        'gateway-blank',
        'info',
        'The value holds only blanks. HQ uses the default gateway, as for an empty value. Save an empty value.',
        '',
      ),
    ];
  const gateways = options.project?.gateways;
  const spelling =
    raw === name
      ? []
      : [
          say(
            'gateway-spelling',
            'info',
            'HQ removes outer blanks and reads the name in capitals, so it takes this spelling too, but people who compare values may not. Save the name as HQ shows it.',
            name,
          ),
        ];
  if (gateways && findGateway(raw, gateways) !== null) return spelling;
  const similar = gateways ? similarGateway(raw, gateways) : null;
  const how =
    similar !== null
      ? ` Probably meant: ${similar}.`
      : gateways && gateways.length > 0
        ? ` The project has: ${gateways.slice(0, 8).map(normalizeGatewayName).join(', ')}.`
        : ' Check the name under Messaging > SMS Connectivity.';
  if (hasInnerSpace(name))
    return [
      say(
        'gateway-white-space',
        'error',
        `There is a blank inside the name. No gateway of HQ can have one, so HQ finds none and sends nothing.${how}`,
        similar ?? undefined,
      ),
    ];
  if (!gateways) return spelling;
  return [
    say(
      similar === null ? 'gateway-unknown' : 'gateway-near-miss',
      'error',
      `The project may use no gateway of this name. HQ then sends nothing at all: it does not fall back to the default gateway.${how}`,
      similar ?? undefined,
    ),
  ];
}
