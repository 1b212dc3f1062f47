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
    noQuestion: 'swali ambalo halimo katika fomu',
    choice: 'thamani iliyo nyuma ya chaguo hili, ambayo Web Apps haisemi',
  },
  technical: (why) => `“${why}” (kwa Kiingereza)`,
};
