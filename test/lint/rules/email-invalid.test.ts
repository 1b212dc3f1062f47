import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/email-invalid.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a constant': `
      update save
        commcare_email_address = 'bob@example'     # error`,
    'two addresses': `
      hidden email = 'a@x.org,b@x.org'     # error
      map commcare_email_address <- email`,
    'a choice': `
      select email: office@example.org, none     # error
      map commcare_email_address <- email`,
    'a default': `
      text email     # error
        default 'name@'
      map commcare_email_address <- email`,
    'a blank at the end': `
      update save
        commcare_email_address = 'bob@x.org '     # error`,
  },
  right: {
    'an address': `
      update save
        commcare_email_address = 'Bob+tag@X.ORG'`,
    nothing: `
      update save
        commcare_email_address = ''`,
    'an address that is not known': `
      text user
      update one
        commcare_email_address = concat(#form/user, '@example.org')
      update two
        commcare_email_address = #case/email`,
  },
});

it('email-invalid takes the blanks away, which can only help', () => {
  expect(fixesOf(rule, "update save\n  commcare_email_address = ' bob@x.org'")).toEqual([
    {
      kind: 'safe',
      title: 'Use bob@x.org',
      edits: [
        {
          type: 'set-write-expression',
          action: '/data/save',
          block: 'update',
          property: 'commcare_email_address',
          value: "'bob@x.org'",
        },
      ],
    },
  ]);
});
