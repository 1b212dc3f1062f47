import { describe, expect, it } from 'vitest';
import { bulkFilterOf, menderOf } from '../../src/health/mender.ts';
import { countErrors, messagingErrorsUrl } from '../../src/health/messaging-errors.ts';
import { reportEn } from '../../src/health/texts/en.ts';
import { workList } from '../../src/health/work-list.ts';

describe('errors of messages', () => {
  it('are asked for by day and status, and by no number', () => {
    const url = messagingErrorsUrl('https://www.commcarehq.org', 'chw', Date.parse('2026-11-30T08:00:00Z'));
    expect(url.pathname).toBe('/a/chw/api/v0.5/messaging-event/');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      status: 'error',
      'date.gte': '2026-10-31',
      order_by: '-date',
      limit: '1000',
    });
  });

  it('are counted by code, each case once, and what a message said is left out', () => {
    const event = (id: string, code: string | null, more: object = {}) => ({
      case_id: id,
      error: code && { code, message: `About ${code}` },
      messages: [{ content: 'Dear Amina', phone_number: '254712345678' }],
      ...more,
    });
    const { errors, events, isPart } = countErrors({
      objects: [
        event('a', 'NO_PHONE_NUMBER'),
        event('a', 'NO_PHONE_NUMBER'),
        event('b', 'NO_PHONE_NUMBER'),
        event('c', null, { messages: [{ error_message: 'Gateway error.' }] }),
        { case_id: null, recipient: { recipient_id: 'w1' }, error: { code: 'X', message: null } },
        'no event',
      ],
      meta: { next: null },
    });
    expect(errors).toEqual([
      { code: 'NO_PHONE_NUMBER', message: 'About NO_PHONE_NUMBER', events: 3, cases: ['a', 'b'] },
      { code: '', message: 'Gateway error.', events: 1, cases: ['c'] },
      { code: 'X', message: '', events: 1, cases: ['w1'] },
    ]);
    expect([events, isPart]).toEqual([5, false]);
  });

  it('an answer of another form is none', () => {
    expect(() => countErrors({ error: 'no' })).toThrow('form that is not known');
  });
});

describe('who mends a cause', () => {
  it.each([
    ['phone-leading-zero', 'desk'],
    ['phone-too-short', 'visit'],
    ['language-not-known', 'administrator'],
  ])('%s: %s', (cause, mender) => {
    expect(menderOf(cause)).toBe(mender);
  });

  it('a filter of Bulk Edit is named only where one finds these cases', () => {
    expect(bulkFilterOf('phone-leading-zero')).toEqual({
      property: 'contact_phone_number',
      match: 'starts-with',
      text: '0',
    });
    expect(bulkFilterOf('phone-landline')).toBeNull();
    expect(bulkFilterOf('constructor')).toBeNull();
  });
});

describe('the work list', () => {
  it('has one cause alone when that is asked for, also one that may be meant', () => {
    const ok = { tone: 'ok', cause: 'x' } as const;
    const lines = { replies: ok, email: ok, timeZone: ok, language: ok, gateway: ok };
    const list = workList(
      [
        { id: 'a', caseType: 't', owner: 'o', wanted: null, lines: { ...lines, sms: ok } },
        {
          id: 'b',
          caseType: '=t',
          owner: 'o',
          wanted: null,
          lines: { ...lines, sms: { tone: 'absent', cause: 'no-number' } },
        },
      ],
      {
        place: { hq: 'https://www.commcarehq.org', project: 'chw' },
        texts: reportEn,
        textOf: () => undefined,
        isWork: ({ cause }) => cause === 'no-number',
      },
    );
    expect(list.split('\r\n')[1]).toBe(
      "b,https://www.commcarehq.org/a/chw/reports/case_data/b/,'=t,o,SMS,nothing given,no-number,,",
    );
    expect(list.trimEnd().split('\r\n')).toHaveLength(2);
  });
});
