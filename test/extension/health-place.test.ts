import { describe, expect, it } from 'vitest';
import { healthAddress, projectOf, readPlace } from '../../src/extension/pages/health/place.ts';

describe('the project of a page of HQ', () => {
  it.each([
    [
      'https://www.commcarehq.org/a/chw-kenya/reports/',
      { origin: 'https://www.commcarehq.org', project: 'chw-kenya' },
    ],
    [
      'https://www.commcarehq.org/a/chw-kenya/',
      { origin: 'https://www.commcarehq.org', project: 'chw-kenya' },
    ],
    ['https://www.commcarehq.org/a/', null],
    ['https://www.commcarehq.org/account/', null],
    ['https://www.commcarehq.org/a/%2e%2e/x/', null],
    ['chrome://settings/a/x/', null],
    ['', null],
  ])('%s', (url, expected) => {
    expect(projectOf(url)).toEqual(expected);
  });
});

describe('the address of the health page', () => {
  const place = { origin: 'https://www.commcarehq.org', project: 'chw', tab: 7 };

  it.each([place, { ...place, tab: null }])('says what was put into it: %j', (one) => {
    const url = new URL(healthAddress('chrome-extension://abc/health.html', one));
    expect(readPlace(url.search)).toEqual(one);
  });

  it.each([
    '',
    '?origin=https://www.commcarehq.org',
    '?origin=https://www.commcarehq.org/x&project=chw',
    '?origin=javascript:1&project=chw',
    '?origin=https://www.commcarehq.org&project=../x',
  ])('%j is none', (search) => {
    expect(readPlace(search)).toBeNull();
  });
});
