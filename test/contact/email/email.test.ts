import { describe, expect, it } from 'vitest';
import { isValidEmail } from '../../../src/contact/email/email.ts';
import { isIpAddress } from '../../../src/contact/email/ip-address.ts';

describe('HQ takes an address', () => {
  it.each([
    'bob@localhost',
    'b@[127.0.0.1]',
    'b@[::1]',
    'b@münchen.de',
    'b@भारत.भारत',
    'b@xn--mnchen-3ya.de',
    'b@x.xn--p1ai',
    'b+tag@x.co',
    'B@X.ORG',
    "o'neil@x.org",
    '"quoted"@x.org',
    '"a\\ b"@x.org',
    'a@b@x.org'.replace('a@', ''),
    `${'a'.repeat(314)}@x.org`,
    `b@${'a'.repeat(63)}.org`,
    // Python's case-insensitive [a-z] takes these four as well.
    '\u0130\u0131\u017f\u212a@x.org',
  ])('%j', (address) => {
    expect(isValidEmail(address)).toBe(true);
  });
});

describe('HQ refuses', () => {
  it.each([
    '',
    'bob',
    'bob@',
    '@x.org',
    'bob@example',
    ' bob@x.org',
    'bob@x.org ',
    'bob@x.org\n',
    'a@x.org,b@x.org',
    'a@x.org;b@x.org',
    'a@b@x.org',
    'Bob <b@x.org>',
    'mailto:b@x.org',
    'b@x..org',
    'b.@x.org',
    '.b@x.org',
    'b..c@x.org',
    'ü@x.org',
    'b@-x.org',
    'b@x-.org',
    'b@x_y.org',
    'b@x.c',
    'b@x.org.',
    'b@127.0.0.1',
    'b@x.123',
    'b@LOCALHOST',
    '"a b"@x.org',
    'b@[127.0.0.01]',
    'b@[1:2:3]',
    'b@\u{1f600}.org',
    `${'a'.repeat(315)}@x.org`,
    `b@${'a'.repeat(64)}.org`,
    `b@x.${'a'.repeat(64)}`,
  ])('%j', (address) => {
    expect(isValidEmail(address)).toBe(false);
  });

  it('a huge text at once', () => {
    expect(isValidEmail(`${'a.'.repeat(2_000_000)}@x.org`)).toBe(false);
    expect(isValidEmail(`"${'\\'.repeat(600)}@x.org`)).toBe(false);
  });
});

describe('IP addresses', () => {
  it.each([
    '0.0.0.0',
    '255.255.255.255',
    '::',
    '::1',
    '1::',
    'fe80::1',
    '1:2:3:4:5:6:7:8',
    '1::8',
    '::ffff:1.2.3.4',
  ])('%s is one', (text) => {
    expect(isIpAddress(text)).toBe(true);
  });

  it.each([
    ...[
      '',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '01.1.1.1',
      '1.1.1.',
      ':',
      ':::',
      '1:',
      ':1',
      '1::2::3',
      '12345::',
    ],
    ...[
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1:2:3:4:5:6:7::8',
      ':1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:',
      'g::',
      '::1.2.3',
    ],
    ...[
      '1:2:3:4:5:6:7:1.2.3.4',
      '0000:0000:0000:0000:0000:0000:0000:00000',
      '0000:0000:0000:0000:0000:ffff:255.255.255.255',
    ],
  ])('%j is none', (text) => {
    expect(isIpAddress(text)).toBe(false);
  });
});
