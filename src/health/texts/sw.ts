import { createPlural } from '../../language/plural.ts';
import type { CauseText, ReportTexts } from './en.ts';

const plural = createPlural('sw');
const digits = new Intl.NumberFormat('sw');
const cases = (count: number): string => plural(count, { one: 'kesi #', other: 'kesi #' });
const text = (what: string, how: string): CauseText => ({ what, how });

export const reportSw: ReportTexts = {
  title: 'Nani anaweza kufikiwa',
  channels: {
    sms: 'SMS',
    replies: 'Majibu',
    email: 'Barua pepe',
    timeZone: 'Saa za eneo',
    language: 'Lugha',
    gateway: 'Lango',
  },
  tones: {
    ok: 'sawa',
    late: 'kwa saa nyingine',
    doubtful: 'ina shaka',
    fails: 'inashindwa',
    absent: 'hakuna kilichotolewa',
    unknown: 'haijulikani',
  },
  cases: (count) => plural(count, { one: 'Kesi #', other: 'Kesi #' }),
  counted: (open, without, closed) =>
    [
      `${plural(open, { one: 'Kesi #', other: 'Kesi #' })} zenye sifa ya mawasiliano`,
      ...(without > 0 ? [`${digits.format(without)} bila sifa yoyote`] : []),
      ...(closed > 0 ? [`${digits.format(closed)} zilizofungwa`] : []),
    ].join(', '),
  reached: (reached, of, share) =>
    `HQ itatuma SMS kwa ${digits.format(reached)} kati ya ${cases(of)} (${share}).`,
  nothing: 'Hakuna kesi iliyo wazi yenye sifa ya mawasiliano.',
  biggest: 'Sababu kubwa zaidi',
  progress: (done, total) =>
    total === null ? `${cases(done)} zimesomwa` : `${digits.format(done)} kati ya ${cases(total)} zimesomwa`,
  left: (seconds) =>
    seconds < 90
      ? `zimebaki takriban sekunde ${digits.format(Math.max(1, seconds))}`
      : `zimebaki takriban dakika ${digits.format(Math.round(seconds / 60))}`,
  mender: 'Nani anarekebisha',
  menders: {
    desk: 'anayesahihisha data, ofisini',
    visit: 'anayekutana na mtu huyo',
    administrator: 'msimamizi wa mradi',
  },
  causes: {
    'no-number': text('Hakuna namba.', 'Hifadhi namba, ikiwa mtu anataka SMS.'),
    'number-refused': text(
      'HQ haihifadhi namba yoyote kwa thamani hii.',
      'Hifadhi msimbo wa nchi na namba, tarakimu tu.',
    ),
    'three-digits': text(
      'Namba ina tarakimu tatu au chache zaidi; HQ haitumi kamwe kwa namba hizo.',
      'Hifadhi namba nzima.',
    ),
    'gateway-fails': text(
      'Kesi inataja lango ambalo mradi hauwezi kulitumia; HQ haitumii lango lingine.',
      'Sahihisha jina, au hifadhi thamani tupu.',
    ),
    'gateway-not-known': text(
      'Kesi inataja lango, na malango ya mradi hayajulikani hapa.',
      'Yaandike katika chaguo za Caseline, au msimamizi wa mradi afungue ukurasa huu.',
    ),
    'not-asked-for': text(
      'Alama ya majibu haipo: HQ inatuma tu.',
      'Hifadhi 1, ikiwa mtu alikubali kupata ujumbe.',
    ),
    'not-verified': text(
      'Alama ya majibu ni tupu: HQ inatuma tu.',
      'Hifadhi 1, ikiwa mtu alikubali kupata ujumbe.',
    ),
    'held-by-case': text(
      'Kesi nyingine inashikilia namba hii.',
      'Tumia namba nyingine, au funga kesi hiyo nyingine; kisha hifadhi hii tena.',
    ),
    'held-here': text(
      'Mwasiliani mwingine wa mradi huu anashikilia namba hii.',
      'Tumia namba nyingine, au mfunge mwasiliani huyo; kisha hifadhi huyu tena.',
    ),
    'held-elsewhere': text(
      'Mwasiliani wa mradi mwingine kwenye seva hii anashikilia namba hii.',
      'Omba mradi huo uiachilie, au tumia namba nyingine; kisha hifadhi mwasiliani huyu tena.',
    ),
    'held-by-worker': text(
      'Mfanyakazi wa uwandani anashikilia namba hii, au ameihifadhi.',
      'Ondoa namba kwenye ukurasa wa mfanyakazi, au tumia nyingine; kisha hifadhi mwasiliani huyu tena.',
    ),
    'number-shared': text(
      'Mwasiliani mwingine anashikilia namba hii, na mradi unaruhusu kushiriki namba.',
      'Tumia namba yake mwenyewe pale ilipo.',
    ),
    'number-twice': text(
      'Namba hii iko pia kwenye kesi nyingine iliyo wazi.',
      'Tafuta ni ya nani, na uiondoe kwenye kesi nyingine.',
    ),
    'opted-out': text(
      'Namba hii imejiondoa kwenye SMS: mtu alijibu STOP.',
      'Muulize mhusika. Anayetaka SMS tena hutuma START kwa namba ambayo HQ huandika kutoka kwayo.',
    ),
    'owner-not-known': text(
      'Hakuna aliyesema nani anashikilia namba hii.',
      'Mtu ambaye jukumu lake linaruhusu kuona wawasiliani wa ujumbe afungue ukurasa huu.',
    ),
    'no-address': text('Hakuna anwani ya barua pepe.', 'Hifadhi moja, ikiwa mtu anataka barua pepe.'),
    'address-refused': text('HQ haikubali anwani hii.', 'Isahihishe.'),
    'language-not-known': text(
      'Lugha za mradi hazijulikani hapa.',
      'Ziandike katika chaguo za Caseline, au msimamizi wa mradi afungue ukurasa huu.',
    ),
  },
  groups: { caseTypes: 'Kwa aina ya kesi', owners: 'Kwa mmiliki' },
  columns: {
    count: 'Kesi',
    share: 'Sehemu',
    cause: 'Kosa ni nini na la kufanya',
    reached: 'SMS',
  },
};
