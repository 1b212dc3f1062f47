import { nearest } from '../distance.ts';

/** Mail providers that people of HQ's projects use: the world's, then Africa's, South Asia's, Latin America's, Europe's. */
const COMMON = (
  'gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com protonmail.com rocketmail.com ' +
  'yahoo.co.za vodamail.co.za webmail.co.za mweb.co.za telkomsa.net yahoo.co.ke safaricom.co.ke yahoo.com.ng ' +
  'rediffmail.com yahoo.co.in yahoo.com.pk yahoo.com.ph yahoo.co.id hotmail.co.in outlook.in ' +
  'yahoo.com.br hotmail.com.br outlook.com.br terra.com.br yahoo.com.mx hotmail.com.mx prodigy.net.mx yahoo.com.ar ' +
  'hotmail.com.ar fibertel.com.ar yahoo.com.co yahoo.com.pe hotmail.es yahoo.es outlook.es ' +
  'yahoo.fr hotmail.fr outlook.fr laposte.net wanadoo.fr orange.fr yahoo.co.uk hotmail.co.uk btinternet.com ' +
  'comcast.net verizon.net'
).split(' ');

/** Real domains that only look like a slip. */
const REAL = new Set(
  'mail.com email.com ymail.com live.com msn.com aol.com me.com mac.com zoho.com proton.me gmx.com gmx.net gmx.de live.fr live.co.uk yahoo.in yahoo.ca yahoo.de yahoo.it uol.com.br bol.com.br ig.com.br mail.ru hotmail.de hotmail.it outlook.de outlook.it fastmail.com hushmail.com'.split(
    ' ',
  ),
);

/** Lists have many addresses of few domains. */
const MOST_KNOWN = 500;
const known = new Map<string, string | null>();

/** The common domain that this one is probably a slip of, or null. */
export function likelyDomain(domain: string): string | null {
  const before = known.get(domain);
  if (before !== undefined) return before;
  const likely = findLikely(domain);
  if (known.size < MOST_KNOWN) known.set(domain, likely);
  return likely;
}

function findLikely(domain: string): string | null {
  const lower = domain.toLowerCase();
  if (REAL.has(lower) || lower.length > 30 || COMMON.includes(lower)) return null;
  // Two slips in a short name make another name.
  const [near] = nearest(lower, COMMON, lower.length >= 11 ? 2 : 1, (common) => common);
  return near ?? null;
}
