import { adviseTimeZone } from '../time-zone/advise-time-zone.ts';
import { normalizeZone } from '../time-zone/normalize-zone.ts';
import { timeZoneOutcome } from '../time-zone/time-zone.ts';
import { judgeZone } from '../verdict/beside.ts';
import { createJudge } from './judge.ts';

export const zoneJudge = createJudge({
  property: 'time_zone',
  normalize: normalizeZone,
  advise: adviseTimeZone,
  line: (said) => {
    const timeZone = timeZoneOutcome(said.contact.time_zone, said.options.project);
    return judgeZone({ ...said, core: { timeZone } });
  },
});
