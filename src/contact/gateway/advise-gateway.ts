import { Advice, type AdviceSeverity, inEnglish } from '../advice/advice.ts';
import type { AdviceText } from '../advice/advice-text.ts';
import type { Contact } from '../contact.ts';
import { nearest } from '../distance.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { showBlanks } from '../show-blanks.ts';
import { findGateway, hasInnerSpace, normalizeGatewayName } from './gateway.ts';
import { gatewayEn } from './texts/en.ts';

const ENGLISH = { gateway: gatewayEn };
type Write = (texts: typeof ENGLISH) => AdviceText;

const SEPARATORS = /[\s\-_.\u200b-\u200f\ufeff]+/;
const LONGEST = 126;
const LONGEST_QUOTE = 60;
const MOST_LISTED = 8;
/** Shorter pieces of a name begin too many words. */
const SHORTEST_PIECE = 2;

function say(code: string, severity: AdviceSeverity, write: Write, suggestion?: string): Advice {
  return new Advice('contact_backend_id', code, severity, inEnglish(ENGLISH, write), suggestion);
}

function piecesOf(name: string): readonly string[] {
  return name.split(SEPARATORS).filter((piece) => piece !== '');
}

function isBeginning(a: string, b: string): boolean {
  return a.length >= SHORTEST_PIECE && b.startsWith(a);
}

/** `TWILIO_KENYA` and `TWILIO_KE`, `TWILIO` and `TWILIO_KE`: each piece of one begins a piece of the other, in order. */
function piecesFit(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return (
    shorter.length > 0 &&
    shorter.every((piece, at) => {
      const other = longer[at] ?? '';
      return isBeginning(piece, other) || isBeginning(other, piece);
    })
  );
}

/** The project's gateway that a name nearly is, or null. */
export function similarGateway(raw: string, gateways: readonly string[]): string | null {
  const name = normalizeGatewayName(raw);
  if (name.length > LONGEST) return null;
  const names = gateways.map(normalizeGatewayName);
  const bare = (text: string): string => piecesOf(text).join('');
  const same = names.filter((other) => bare(other) === bare(name));
  if (same.length === 1) return same[0] ?? null;
  const [near] = nearest(name, names, name.length < 6 ? 1 : 2, (other) => other);
  if (near !== undefined) return near;
  const pieces = piecesOf(name);
  const fitting = names.filter((other) => piecesFit(pieces, piecesOf(other)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Why HQ finds no gateway of this name. */
export function adviseGateway(contact: Contact, options: OutcomeOptions = {}): readonly Advice[] {
  const raw = contact.contact_backend_id ?? '';
  if (raw === '') return [];
  const name = normalizeGatewayName(raw);
  if (name === '') return [say('gateway-blank', 'info', ({ gateway }) => gateway.blank(), '')];
  const gateways = options.project?.gateways;
  if (gateways ? findGateway(raw, gateways) !== null : !hasInnerSpace(name))
    return raw === name
      ? []
      : [say('gateway-spelling', 'info', ({ gateway }) => gateway.spelling(name), name)];
  const similar = gateways ? similarGateway(raw, gateways) : null;
  const shown = showBlanks(raw.slice(0, LONGEST_QUOTE));
  const remedy = {
    name: similar,
    gateways: (gateways ?? []).slice(0, MOST_LISTED).map(normalizeGatewayName),
  };
  if (hasInnerSpace(name))
    return [
      say(
        'gateway-white-space',
        'error',
        ({ gateway }) => gateway.whiteSpace(shown, remedy),
        similar ?? undefined,
      ),
    ];
  return [
    say(
      similar === null ? 'gateway-unknown' : 'gateway-near-miss',
      'error',
      ({ gateway }) => gateway.unknown(shown, remedy),
      similar ?? undefined,
    ),
  ];
}
