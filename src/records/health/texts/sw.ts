import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { HealthPageTexts } from './en.ts';

const plural = createPlural('sw');
const digits = new Intl.NumberFormat('sw');
const cases = (n: number): string => plural(n, { one: 'kesi #', other: 'kesi #' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `inaanza na ${text}`,
  'is-empty': () => 'ni tupu',
  'is-missing': () => 'haipo',
};

export const healthPageSw: HealthPageTexts = {
  title: 'Nani anaweza kufikiwa?',
  of: (project, server) => `${project} kwenye ${server}`,
  intro:
    'Caseline inasoma kesi zilizo wazi za mradi huu zenye sifa ya mawasiliano, na inasema HQ itatuma kwa ngapi, kwa nini si kwa nyingine, na nani anaweza kurekebisha. HQ inaulizwa kwa kipindi chako mwenyewe, ukurasa kwa ukurasa.',
  privacy:
    'Kivinjari hiki kinahifadhi kwa kila kesi sababu zake na alama ya namba yake iliyotengenezwa kwa ufunguo: hakuna namba, anwani wala jina.',
  read: 'Soma kesi',
  readOn: 'Endelea kusoma',
  readChanges: 'Soma yaliyobadilika',
  stop: 'Simamisha',
  forget: 'Futa ripoti hii',
  forgotten: 'Ripoti ya mradi huu imefutwa.',
  opening: 'Inafungua yaliyohifadhiwa…',
  starting: 'Inauliza kinachojulikana kuhusu mradi…',
  waits: {
    throttled: (seconds) =>
      `HQ imeulizwa mara nyingi mno. Inaendelea baada ya sekunde ${digits.format(seconds)}.`,
    failed: (seconds) => `HQ haikujibu. Inajaribu tena baada ya sekunde ${digits.format(seconds)}.`,
  },
  begun: 'Si kesi zote zimesomwa bado: takwimu ni za zile zilizosomwa.',
  asOf: (when) => `Imesomwa ${when}.`,
  same: (when) => `Sawa na ${when}.`,
  more: (n, when) => `${digits.format(n)} zaidi kuliko ${when}.`,
  fewer: (n, when) => `${digits.format(n)} pungufu kuliko ${when}.`,
  skipped: (n) =>
    plural(n, { one: 'Ingizo # la HQ halikuweza kusomwa.', other: 'Maingizo # ya HQ hayakuweza kusomwa.' }),
  stopped: {
    stopped: 'Imesimamishwa. Yaliyosomwa yamehifadhiwa: unaweza kuendelea wakati wowote.',
    'signed-out': 'Umetoka kwenye akaunti. Ingia kwenye HQ, kisha endelea hapa.',
    forbidden:
      'HQ haikuruhusu kusoma kesi kwa njia hii. Jukumu lako linahitaji “Access APIs” na “Edit Data”, na mpango wa mradi unahitaji ufikiaji wa API.',
    absent: 'HQ haiujui mradi huu, au wewe si mwanachama wake.',
    refused: 'HQ ilikataa swali.',
    unreachable: 'HQ haikuweza kufikiwa. Yaliyosomwa yamehifadhiwa: endelea baadaye.',
    garbage:
      'HQ ilijibu kitu kingine, labda ukurasa wa matengenezo. Yaliyosomwa yamehifadhiwa: endelea baadaye.',
    'no-room': 'Hakuna nafasi kwenye diski hii ya kuhifadhi ripoti.',
    broken: 'Yaliyohifadhiwa ya ripoti hii hayawezi kusomwa. Ifute, na usome kesi upya.',
    gone: 'Ripoti ilifutwa wakati huo huo.',
    failed:
      'Kuna kitu kilienda vibaya ndani ya Caseline. Yaliyosomwa yamehifadhiwa: jaribu tena, na uripoti ikitokea tena.',
    busy: 'Kichupo kingine kinasoma kesi za mradi huu.',
    permission:
      'Kivinjari chako hakiruhusu Caseline kufanya kazi kwenye seva hii. Iruhusu kwenye dirisha la Caseline au kwenye chaguo.',
    private: 'Hakuna kinachohifadhiwa cha dirisha la faragha, kwa hiyo kesi hazisomwi kutoka humo.',
  },
  pieces: {
    title: 'Hii inategemea nini',
    missing: (names) => `Si vyote vingeweza kusomwa: ${names}.`,
    join: (names) => names.join(', '),
    names: {
      cases: 'kesi',
      owners: 'nani anashikilia namba',
      languages: 'lugha',
      gateways: 'malango',
      zone: 'saa za eneo za mradi',
      errors: 'makosa ya siku 30 zilizopita',
      optOuts: 'waliojiondoa kwenye SMS',
    },
    states: {
      told: 'imesomwa',
      'not-read': 'haijasomwa bado',
      'not-told': 'haikusemwa: jukumu lako haliwezi kuiona, au haijawekwa',
      stopped: 'imesimamishwa',
      'signed-out': 'umetoka kwenye akaunti',
      forbidden: 'jukumu lako au mpango wa mradi hauruhusu',
      absent: 'HQ haina ukurasa huo',
      refused: 'HQ ilikataa swali',
      unreachable: 'HQ haikuweza kufikiwa',
      garbage: 'HQ ilijibu kitu kingine',
    },
    locations: 'Jukumu linaloona maeneo fulani tu linaona kesi zake tu: HQ haisemi zipi hazipo.',
  },
  all: 'Zote',
  caseType: 'Aina ya kesi',
  owner: 'Mmiliki',
  overview: 'Ngapi ziko sawa, kwa kila njia',
  figures: 'Takwimu zote kama jedwali',
  channel: 'Njia',
  good: 'Hakuna kosa hapa.',
  show: (n) => `Onyesha ${cases(n)}`,
  showOf: (cause) => `Kesi: ${cause}`,
  caseId: 'Kesi',
  moreCases: (n) => `na ${digits.format(n)} zaidi, kwenye orodha ya kazi`,
  moreGroups: (n) => `na ${digits.format(n)} zaidi`,
  workList: 'Hifadhi kama orodha ya kazi (CSV)',
  workListAll: 'Orodha ya kazi (CSV)',
  filter: (property, match) => `Kwenye Bulk Edit weka kichujio: ${property} ${match}`,
  matches,
  save: 'Hifadhi ripoti',
  json: 'Takwimu (JSON)',
  errors: {
    title: 'Ambavyo HQ haikuweza kutuma siku 30 zilizopita',
    none: 'Hakuna makosa.',
    code: 'Kosa',
    events: 'Ujumbe',
    cases: 'Kesi',
    part: (n) => `Mapya ${digits.format(n)} tu.`,
    noCode: 'bila msimbo',
  },
};
