import rule from '../../../src/lint/rules/time-zone-free-text.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a text question': `
      text zone     # warning
      map time_zone <- zone`,
    'a condition that takes anything with a slash': `
      text zone     # warning
        validate contains(., '/')
      map time_zone <- zone`,
    'a city after its continent': `
      text city     # warning
      hidden tz = concat('Africa/', #form/city)
      map time_zone <- tz`,
  },
  right: {
    'a condition that takes only real names': `
      text zone
        validate regex(., '^Africa/(Nairobi|Kampala)$')
      map time_zone <- zone`,
    'an expression that takes only real names': `
      text zone
      hidden tz = if(#form/zone = 'Africa/Nairobi', #form/zone, '')
      map time_zone <- tz`,
    choices: `
      select zone: Africa/Nairobi
      map time_zone <- zone`,
    'a lookup table': `
      lookup zone
      map time_zone <- zone`,
    'the user': `
      update save
        time_zone = #user/time_zone`,
  },
});
