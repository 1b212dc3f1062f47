import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/time-zone-sign.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'both signs': `
      update one
        time_zone = 'Etc/GMT+3'     # warning
      update two
        time_zone = 'etc/gmt-3'     # warning`,
    'pytz’s own spelling': `
      hidden tz = 'Etc/GMT_plus_5'     # warning
      map time_zone <- tz`,
  },
  right: {
    'no offset': `
      select zone: Etc/GMT, Etc/GMT+0, Etc/GMT-0, Africa/Nairobi
      map time_zone <- zone`,
    'unknown names': `
      update save
        time_zone = 'GMT+3'`,
  },
});

it('time-zone-sign says which side is meant and offers the other', () => {
  const text = "update save\n  time_zone = 'Etc/GMT+3'";
  expect(findingsOf(rule, text)[0]?.message.what).toContain('3 hours behind Greenwich');
  expect(fixesOf(rule, text).map(({ kind, title }) => [kind, title])).toEqual([
    ['suggestion', 'Use Etc/GMT-3 (3 hours ahead of Greenwich)'],
  ]);
});
