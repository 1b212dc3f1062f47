import type { ReasonTexts } from './en.ts';

export const reasonsSw: ReasonTexts = {
  depends: {
    outside: 'kesi, mtumiaji au jedwali la marejeleo',
    meta: 'kile ambacho HQ hujaza fomu inapotumwa',
    path: 'rejeleo ambalo haliwezi kufuatwa hapa',
    shown: 'sharti la kuonyesha ambalo haliwezi kuamuliwa',
    condition: 'sharti la uhakiki ambalo haliwezi kuamuliwa',
    rows: 'idadi ya safu za kikundi kinachorudiwa',
    zone: 'saa za eneo za simu',
    rowShown: 'kama swali linaonyeshwa',
    rowPlace: 'mahali pa safu',
    longId: 'kitambulisho chenye alama zaidi ya 1,000',
    slowPattern: 'usemi wa kawaida unaochukua muda mrefu mno',
    androidJson: 'kile ambacho Android hukubali kuwa JSON',
    partOfJson: 'sehemu ya JSON jinsi Android inavyoiandika',
    farYear: 'mwaka usiokuwamo katika kalenda yoyote',
    chance: 'bahati nasibu',
    secret: 'siri',
    noQuestion: 'swali ambalo halimo katika fomu',
    choice: 'thamani iliyo nyuma ya chaguo hili, ambayo Web Apps haisemi',
  },
  result: (name) => `matokeo ya “${name}”`,
  technical: (why) => `“${why}” (kwa Kiingereza)`,
};
