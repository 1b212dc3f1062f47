/**
 * Numbers that a country has changed since 2010: how they were written, and how they are written now.
 *
 * Old lists still hold them. Each row is the whole international number in digits; it is asked only for numbers that
 * no plan of today has, and its answer counts only when a plan of today has it. A row without `now` is known to be
 * old, but the new number depends on more than the digits.
 */
export interface Renumbering {
  /** ISO 3166 alpha-2 of the country that has the number now. */
  readonly country: string;
  /** The day from which new numbers were dialled (ISO 8601; a year alone where no more is certain), or null. */
  readonly since: string | null;
  /** Of the whole number, from start to end. */
  readonly old: string;
  /** As for `String.replace`; null: not one answer. */
  readonly now: string | null;
}

/** Brazil put a 9 before mobile numbers, state by state (Anatel, Resolução 553/2010; ITU Operational Bulletin). */
const BRAZIL: ReadonlyArray<readonly [areas: string, since: string]> = [
  ['11', '2012-07-29'],
  ['1[2-9]', '2013-08-25'],
  ['2[12478]', '2013-10-27'],
  ['9[1-9]', '2014-11-02'],
  ['8[1-9]', '2015-05-31'],
  ['3[1-578]|7[13-579]', '2015-10-11'],
  ['6[1-9]', '2016-05-29'],
  ['4[1-9]|5[1345]', '2016-11-06'],
];

/** Viet Nam made mobile numbers of eleven digits ten (Ministry of Information and Communications, plan 798/QĐ-BTTTT). */
const VIET_NAM =
  '120=70 121=79 122=77 126=76 128=78 123=83 124=84 125=85 127=81 129=82 162=32 163=33 164=34 165=35 166=36 ' +
  '167=37 168=38 169=39 186=56 188=58 199=59';

/** Egypt's operators got a third digit (NTRA). */
const EGYPT = '10=100 16=106 19=109 11=111 14=114 12=122 17=127 18=128';

const pairs = (text: string): ReadonlyArray<readonly [string, string]> =>
  text.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return [from, to];
  });

export const RENUMBERINGS: readonly Renumbering[] = [
  // ARCEP Bénin: 01 before every number of eight digits.
  { country: 'BJ', since: '2024-11-30', old: '229([2-9]\\d{7})', now: '22901$1' },
  // ARTCI: 07 (Orange), 05 (MTN), 01 (Moov) before mobile numbers of eight digits; the second digit told the operator.
  { country: 'CI', since: '2021-01-31', old: '225([04-9][7-9]\\d{6})', now: '22507$1' },
  { country: 'CI', since: '2021-01-31', old: '225([04-9][4-6]\\d{6})', now: '22505$1' },
  { country: 'CI', since: '2021-01-31', old: '225([04-9][0-3]\\d{6})', now: '22501$1' },
  // Fixed lines got 27, 25 or 21 by operator.
  { country: 'CI', since: '2021-01-31', old: '225[23]\\d{7}', now: null },
  // ART: 6 before mobile numbers, 2 before fixed lines.
  { country: 'CM', since: '2014-11-21', old: '237([5-9]\\d{7})', now: '2376$1' },
  { country: 'CM', since: '2014-11-21', old: '237([23]\\d{7})', now: '2372$1' },
  // IFT: the 1 of mobile numbers dialled from abroad was dropped (libphonenumber 8.10.17).
  { country: 'MX', since: '2019-08-03', old: '521(\\d{10})', now: '52$1' },
  // The same day ended 044 and 045 before a mobile number that is dialled inside the country.
  { country: 'MX', since: '2019-08-03', old: '520?4[45](\\d{10})', now: '52$1' },
  ...pairs(VIET_NAM).map(([from, to]) => ({
    country: 'VN',
    since: '2018-09-15',
    old: `84${from}(\\d{7})`,
    now: `84${to}$1`,
  })),
  ...BRAZIL.map(([areas, since]) => ({
    country: 'BR',
    since,
    old: `55(${areas})([6-9]\\d{7})`,
    now: '55$19$2',
  })),
  // Mobile numbers dialled from abroad have a 9 before the area code; inside the country 15 stands behind it.
  { country: 'AR', since: null, old: '54(11|[23]\\d{2,3})15(\\d{6,8})', now: '549$1$2' },
  // SENATEL (ITU Operational Bulletin 1009): 9 before mobile numbers.
  { country: 'EC', since: '2012-09-30', old: '593([689]\\d{7})', now: '5939$1' },
  // ICTA: 5 before mobile numbers of seven digits.
  {
    country: 'MU',
    since: '2013-09-01',
    old: '230(25\\d{5}|4(?:2[12389]|9\\d)\\d{4}|7\\d{6}|87[15-8]\\d{4}|9[1-8]\\d{5})',
    now: '2305$1',
  },
  // Six digits became eight: 87 before mobile numbers, 40 before fixed lines.
  { country: 'PF', since: '2014-06-23', old: '689([27]\\d{5}|3[0-59]\\d{4})', now: '68987$1' },
  { country: 'PF', since: '2014-06-23', old: '689(4\\d{5})', now: '68940$1' },
  // Cable & Wireless, Airtel (World Telephone Numbering Guide): 2 before mobile numbers of six digits.
  { country: 'SC', since: '2011-05-04', old: '248([57]\\d{5})', now: '2482$1' },
  // 77 before mobile numbers of six digits.
  { country: 'DJ', since: null, old: '253([6-8]\\d{5})', now: '25377$1' },
  // 7 before mobile numbers of seven digits.
  { country: 'TL', since: null, old: '670(7[2-8]\\d{5})', now: '6707$1' },
  // ARTP: an eighth digit, by operator and by first digit.
  { country: 'TG', since: '2011-08-07', old: '228[05-9]\\d{6}', now: null },
  // World Telephone Numbering Guide: six digits became nine.
  { country: 'GQ', since: '2010-04-09', old: '240([25]\\d{5})', now: '240222$1' },
  ...pairs(EGYPT).map(([from, to]) => ({
    country: 'EG',
    since: '2011-10-06',
    old: `20${from}(\\d{7})`,
    now: `20${to}$1`,
  })),
  // ictQATAR: the first digit twice.
  { country: 'QA', since: '2010-07-28', old: '974([3-7])(\\d{6})', now: '974$1$1$2' },
  // 5 before mobile numbers of eight digits.
  { country: 'GE', since: '2011', old: '995([579]\\d{7})', now: '9955$1' },
  // 7 before mobile numbers of seven digits.
  { country: 'SZ', since: null, old: '268([67]\\d{6})', now: '2687$1' },
  // ITU: Kosovo had numbers of Monaco, Slovenia and Serbia before +383.
  { country: 'XK', since: '2016-12-15', old: '377(4[45]\\d{6})', now: '383$1' },
  { country: 'XK', since: '2016-12-15', old: '386(4[39]\\d{6})', now: '383$1' },
  { country: 'XK', since: '2016-12-15', old: '381((?:28|29|38|39)\\d{6})', now: '383$1' },
  // Sint Maarten left +599 for the North American plan.
  { country: 'SX', since: '2011-09-30', old: '599(5\\d{6})', now: '1721$1' },
  // CRC: 60 before fixed lines.
  { country: 'CO', since: '2021-09-01', old: '57([124-8]\\d{7})', now: '5760$1' },
];
