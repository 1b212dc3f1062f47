import { describe, expect, it } from 'vitest';
import { newServer, originPattern } from '../../src/extension/pages/options/server-form.ts';
import { pagesEn } from '../../src/extension/pages/texts/en.ts';

const TEXTS = pagesEn.options.servers.problems;
const KNOWN = ['https://www.commcarehq.org/*'];
const GOOD = {
  origin: ' https://www.commcarehq.org/a/demo ',
  endpoint: 'https://check.example.org/caseline/',
  token: ' s3cret ',
};

describe('adding a server on the options page', () => {
  it('keeps the origin of the server and the plain address of the endpoint', () => {
    expect(newServer(GOOD, KNOWN, TEXTS)).toEqual({
      origin: 'https://www.commcarehq.org',
      endpoint: 'https://check.example.org/caseline',
      token: 's3cret',
    });
  });

  it.each([
    ['an endpoint without encryption', 'endpoint', { endpoint: 'http://check.example.org' }],
    [
      'an endpoint with a password in its address',
      'endpoint',
      { endpoint: 'https://me:secret@check.example.org' },
    ],
    ['an endpoint with a query', 'endpoint', { endpoint: 'https://check.example.org/?token=1' }],
    ['a script address', 'endpoint', { endpoint: 'javascript:alert(1)' }],
    ['no address at all', 'origin', { origin: 'commcarehq' }],
    ['a token with a line break in it', 'token', { token: 'a\nHost: evil' }],
    ['an endpoint without a token', 'token', { token: ' ' }],
    ['a token without an endpoint', 'endpoint', { endpoint: ' ' }],
    ['a server of HQ with nothing to add to it', 'endpoint', { endpoint: '', token: '' }],
  ])('refuses %s and says why, at its field', (_, field, wrong) => {
    expect(newServer({ ...GOOD, ...wrong }, KNOWN, TEXTS)).toEqual({
      field,
      text: expect.stringMatching(/^The /),
    });
  });

  it('takes a server of your own alone: it is asked itself', () => {
    expect(newServer({ origin: 'https://hq.example.org/', endpoint: ' ', token: '' }, KNOWN, TEXTS)).toEqual({
      origin: 'https://hq.example.org',
    });
  });

  it('lets this machine do without encryption', () => {
    expect(newServer({ ...GOOD, endpoint: 'http://localhost:4173/check' }, KNOWN, TEXTS)).toMatchObject({
      endpoint: 'http://localhost:4173/check',
    });
  });

  it('asks for one host, without its port', () => {
    expect(originPattern('https://hq.example.org:8443')).toBe('https://hq.example.org/*');
  });
});
