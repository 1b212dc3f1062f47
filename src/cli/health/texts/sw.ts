/** What `caseline health` says beside the report, verdict and advice, in Swahili. */
import { reportSw } from '../../../health/texts/sw.ts';
import type { HealthTexts } from './en.ts';

export const healthSw: HealthTexts = {
  ...reportSw,
  noProperty: 'hakuna safuwima ambayo ni sifa ya mawasiliano. Zihamishe, au taja safuwima kwa --map.',
  probablyMeant: 'Huenda ni:',
  noColumn: {
    what: 'Faili haina safuwima yake, kwa hiyo hapa haijulikani.',
    how: 'Hamisha sifa hiyo pia.',
  },
  unread: (lines) => `Mistari ${lines} haikuweza kusomwa`,
  more: (count) => `na ${count} zaidi`,
  listed: (file) => `Imeandikwa: ${file}`,
  damaged: 'Sehemu ya hali haiwezi kusomwa: kesi zote zinasomwa upya',
  goingOn: 'Inaendelea pale iliposimama',
  since: (instant) => `Inachukua kilichowekwa na HQ tangu ${instant}`,
  before: (day, reached, cases, change) =>
    `Mara iliyopita (${day}): ${reached} kati ya ${cases}${change === 0 ? ', kama sasa' : change > 0 ? `; sasa ${change} zaidi` : `; sasa ${-change} pungufu`}.`,
  skipped: (count) => `Maingizo ${count} ya HQ hayakuweza kusomwa`,
  startAgain: 'Ianzishe tena ili iendelee pale iliposimama.',
  asked: (seconds, throttled) =>
    throttled
      ? `Imeuliza mara nyingi mno; inasubiri sekunde ${seconds}`
      : `Itajaribu tena baada ya sekunde ${seconds}`,
  pieces: {
    errors: 'Ambavyo HQ haikuweza kutuma siku 30 zilizopita',
    none: 'Hakuna makosa.',
    messages: (events, cases) => `Ujumbe ${events}, kesi ${cases}.`,
    part: (count) => `Mapya ${count} tu.`,
    missing: 'Haijulikani hapa',
    names: {
      owners: 'nani anashikilia namba',
      languages: 'lugha',
      gateways: 'malango',
      errors: 'makosa ya siku 30 zilizopita',
      optOuts: 'waliojiondoa kwenye SMS',
    },
    given: {
      owners: 'sema kwa --owners',
      languages: 'zitaje kwa --facts',
      gateways: 'yataje kwa --facts',
    },
    why: {
      'no-way': 'HQ inaisema kwenye ripoti yake tu (Messaging > SMS Opt Out Report)',
      'signed-out': 'HQ haikubali ufunguo',
      forbidden: 'jukumu la ufunguo au mpango wa mradi hauruhusu',
      absent: 'HQ haina anwani hiyo',
      refused: 'HQ ilikataa swali',
      unreachable: 'HQ haikuweza kufikiwa',
      garbage: 'HQ ilijibu kitu kingine',
    },
  },
};
