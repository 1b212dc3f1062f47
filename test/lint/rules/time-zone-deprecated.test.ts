import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/time-zone-deprecated.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'old names': `
      update one
        time_zone = 'Asia/Calcutta'     # info
      update two
        time_zone = 'Europe/Kiev'     # info`,
    'short names': `
      update one
        time_zone = 'EST'     # info
      update two
        time_zone = 'Etc/UTC'     # info`,
    'a choice': `
      select zone: Africa/Nairobi, Asia/Saigon     # info
      map time_zone <- zone`,
  },
  right: {
    'names of the list, in any case': `
      select zone: Africa/Nairobi, US/Eastern, UTC, GMT, asia/kolkata
      map time_zone <- zone`,
    'offsets, which time-zone-sign reports': `
      update save
        time_zone = 'Etc/GMT+5'`,
    'unknown names, which time-zone-unknown reports': `
      update save
        time_zone = 'IST'`,
  },
});

it('time-zone-deprecated uses the name of today, which is the same zone', () => {
  expect(fixesOf(rule, "hidden tz = 'Asia/Calcutta'\nmap time_zone <- tz")).toEqual([
    {
      kind: 'safe',
      title: 'Use Asia/Kolkata',
      edits: [{ type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'Asia/Kolkata'" }],
    },
  ]);
});

it('time-zone-deprecated leaves a name to a person that the form compares with', () => {
  const kinds = (more: string) =>
    fixesOf(rule, `hidden tz = if(1 = 1, 'Asia/Calcutta', '')\n${more}\nmap time_zone <- tz`).map(
      ({ kind }) => kind,
    );
  expect(kinds("text note\n  display #form/tz = 'Asia/Calcutta'")).toEqual(['suggestion']);
  expect(kinds("hidden india = contains(#form/tz, 'Asia/Calcutta')")).toEqual(['suggestion']);
  expect(kinds("hidden shown = concat('Asia/Calcutta', ' time')")).toEqual(['safe']);
});
