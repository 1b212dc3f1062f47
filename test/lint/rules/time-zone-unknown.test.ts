import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/time-zone-unknown.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'an abbreviation in a write': `
      create save
        time_zone = 'IST'     # error`,
    'a constant in a hidden value': `
      hidden tz = 'Africa/Nairobbi'     # error
      map time_zone <- tz`,
    'a choice': `
      select zone: Africa/Nairobi, Kenya     # error
      map time_zone <- zone`,
    'a default': `
      text zone     # error
        default 'GMT+3'
      map time_zone <- zone`,
    'a branch': `
      select country: ke, in
      hidden tz = if(#form/country = 'in', 'Asia/Kolkata', 'UTC+3')     # error
      map time_zone <- tz`,
    'a name with a blank at its end': `
      create save
        time_zone = 'Africa/Nairobi '     # error`,
    'a name that is put together': `
      hidden tz = concat('Africa', '/', 'Nairobbi')     # error
      map time_zone <- tz`,
    'the text inside a hidden value': `
      hidden tz     # error
        initial IST
      map time_zone <- tz`,
    'a choice of an instance inside the form': `
      lookup zone: Africa/Nairobi, Nairobi     # error
      map time_zone <- zone`,
    'two writes from one question, each by itself': `
      hidden tz = 'EAT'     # error
      create one
        time_zone = 'PST'     # error
      create two
        time_zone = /data/tz`,
  },
  right: {
    'names that HQ knows, old ones and other case too': `
      select zone: Africa/Nairobi, Asia/Calcutta, america/new_york, UTC, US/Eastern, Etc/GMT+5
      map time_zone <- zone`,
    'the empty value': `
      create save
        time_zone = ''`,
    'a name that nobody knows before it is put together': `
      text city
      create save
        time_zone = concat('Africa/', /data/city)`,
    'the zone of the user': `
      create save
        time_zone = #user/time_zone`,
    'a lookup table': `
      lookup zone
      map time_zone <- zone`,
    'a choice that never gets through': `
      select zone: Africa/Nairobi, other
      hidden tz = if(#form/zone = 'other', '', #form/zone)
      map time_zone <- tz`,
    'another property': `
      create save
        zone = 'IST'`,
  },
});

describe('time-zone-unknown: what it offers', () => {
  const titles = (zone: string, project = '') =>
    fixesOf(rule, `${project}\ncreate save\n  time_zone = '${zone}'`).map(({ kind, title }) => [kind, title]);

  it.each([
    ['America/New York', [['safe', 'Use America/New_York']]],
    [' africa/nairobi ', [['safe', 'Use Africa/Nairobi']]],
    ['Africa\\Nairobi', [['safe', 'Use Africa/Nairobi']]],
    ['Nairobi', [['suggestion', 'Use Africa/Nairobi']]],
    ['Africa/Nairobbi', [['suggestion', 'Use Africa/Nairobi']]],
    ['Asia/Calcuta', [['suggestion', 'Use Asia/Kolkata']]],
    ['Asia/Delhi', [['suggestion', 'Use Asia/Kolkata']]],
    ['(GMT+03:00) Nairobi', [['suggestion', 'Use Africa/Nairobi']]],
    ['UTC+5:45', [['suggestion', 'Use Asia/Kathmandu']]],
    ['E. Africa Standard Time', [['suggestion', 'Use Africa/Nairobi']]],
    ['GMT+5', []],
    ['complete nonsense', []],
  ])('for %s', (zone, expected) => {
    expect(titles(zone)).toEqual(expected);
  });

  it('for an abbreviation the zone of the project’s country, else all that use it', () => {
    expect(titles('IST', 'project countries IN')).toEqual([['suggestion', 'Use Asia/Kolkata']]);
    expect(titles('IST').map(([, title]) => title)).toEqual([
      'Use Asia/Kolkata',
      'Use Europe/Dublin',
      'Use Asia/Jerusalem',
    ]);
  });

  it('for an offset or a country the zones that the project may mean', () => {
    expect(titles('GMT+3', 'project countries KE')).toEqual([['suggestion', 'Use Africa/Nairobi']]);
    expect(titles('Kenya')).toEqual([['suggestion', 'Use Africa/Nairobi']]);
  });

  it('changes the one constant and nothing beside it', () => {
    const branch =
      "text c\nhidden tz = if(/data/c = '1', 'Asia/Kolkata', 'Africa/Nairobbi')\nmap time_zone <- tz";
    expect(fixesOf(rule, branch).map(({ edits }) => edits)).toEqual([
      [
        {
          type: 'set-expression',
          path: '/data/tz',
          part: 'calculate',
          value: "if(#form/c = '1', 'Asia/Kolkata', 'Africa/Nairobi')",
        },
      ],
    ]);
  });

  it('names a blank around the name, and takes it away', () => {
    const [finding] = findingsOf(rule, "create save\n  time_zone = ' Africa/Nairobi'");
    expect(finding?.message.what).toBe(
      'CommCare HQ does not recognise the time zone `␣Africa/Nairobi`: there is a blank around the name.',
    );
    expect(finding?.fixes.map(({ kind, title }) => [kind, title])).toEqual([['safe', 'Use Africa/Nairobi']]);
  });

  it('offers no zone of another country, and says where hours differ', () => {
    expect(titles('Asia/Delhi', 'project countries IN')).toEqual([['suggestion', 'Use Asia/Kolkata']]);
    expect(titles('Africa/Nairobbi', 'project countries IN')).toEqual([]);
    const [finding] = findingsOf(rule, "create save\n  time_zone = 'CST'");
    expect(finding?.message.how).toContain('these have different hours');
  });

  it('says every unknown choice in one finding', () => {
    const [finding] = findingsOf(rule, 'select z: EAT, IST, Africa/Lagos\nmap time_zone <- z');
    expect(finding?.message.what).toBe('CommCare HQ does not recognise the time zone `EAT` or `IST`.');
  });
});
