import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/property-written-twice.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'two questions on one property': `
      text a
      text b
      map contact_phone_number <- a
      map contact_phone_number <- b     # error`,
    'three questions on one property': `
      text a
      text b
      text c
      map time_zone <- a
      map time_zone <- b     # error
      map time_zone <- c     # error`,
    'two unconditional writes of the open case': `
      text a
      update one
        contact_phone_number = /data/a
      update two
        contact_phone_number = ''     # error`,
    'two actions on one case id': `
      text a
      create one
        case_id = /data/new_id
        time_zone = 'UTC'
      update two
        case_id = /data/new_id
        time_zone = 'Africa/Lagos'     # error`,
    'a mapping and a Save to Case of the open case': `
      hidden tz = 'Africa/Nairobi'
      map time_zone <- tz
      update save_upd
        time_zone = 'Africa/Lagos'     # warning`,
  },
  right: {
    'the same value by a mapping and a Save to Case of the open case': `
      hidden tz = 'Africa/Nairobi'
      map time_zone <- tz
      update save_upd
        time_zone = #form/tz`,
    'a mapping of a registration form, whose case is a new one': `
      text name
      hidden tz = 'Africa/Nairobi'
      map name <- name
      map time_zone <- tz
      update save_upd
        time_zone = 'Africa/Lagos'`,
    'a Save to Case of another case': `
      hidden tz = 'Africa/Nairobi'
      map time_zone <- tz
      update save_upd
        case_id = #form/other
        time_zone = 'Africa/Lagos'`,
    'a Save to Case under a condition': `
      hidden tz = 'Africa/Nairobi'
      map time_zone <- tz
      update save_upd
        time_zone = 'Africa/Lagos' when #form/tz = ''`,
    'two created cases': `
      text a
      create one
        contact_phone_number = /data/a
      create two
        contact_phone_number = /data/a`,
    'a created and the open case': `
      text a
      create one
        contact_phone_number = /data/a
      update two
        contact_phone_number = /data/a`,
    'writes with conditions': `
      text a
      update one
        contact_phone_number = /data/a when /data/a != ''
      update two
        contact_phone_number = ''`,
    'actions with conditions': `
      text a
      update one
        contact_phone_number = /data/a
      update two
        when /data/a = ''
        contact_phone_number = ''`,
    'actions in groups of which one is shown': `
      select whose: own, other
      text phone
      group own
        display #form/whose = 'own'
      update own/save
        contact_phone_number = #form/phone
      group other
        display #form/whose = 'other'
      text other/phone
      update other/save
        contact_phone_number = #form/other/phone`,
    'the case and its parent': `
      text a
      map contact_phone_number <- a
      map parent/contact_phone_number <- a`,
    'two branches of one expression': `
      text a
      text b
      update one
        contact_phone_number = if(/data/a != '', /data/a, /data/b)`,
    'other properties': `
      text a
      text b
      map nickname <- a
      map nickname <- b`,
  },
});

it('property-written-twice offers to keep either question', () => {
  const text = 'text a\ntext b\nmap time_zone <- a\nmap time_zone <- b';
  expect(fixesOf(rule, text).map(({ title, edits }) => [title, edits])).toEqual([
    ['Save only a', [{ type: 'map-question', property: 'time_zone', path: '/data/a' }]],
    ['Save only b', [{ type: 'map-question', property: 'time_zone', path: '/data/b' }]],
  ]);
});
