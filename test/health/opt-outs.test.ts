import { describe, expect, it } from 'vitest';
import type { PatientNetwork } from '../../src/directory/ask-patiently.ts';
import { readOptOuts } from '../../src/health/opt-outs.ts';

const PLACE = { hq: 'https://www.commcarehq.org', project: 'chw' };
const OUT = '2026-11-02 10:00:00';
const BACK = '2026-11-03 10:00:00';

/** Reads a table of so many rows as HQ would give it; @returns the numbers, and what was asked */
async function read(rows: readonly unknown[], more: object = { iTotalRecords: rows.length }) {
  const asked: URL[] = [];
  const network: PatientNetwork = {
    tries: 1,
    random: () => 0,
    sleep: async () => null,
    onWait: () => {},
    fetch: (async (url: URL) => {
      asked.push(url);
      const from = Number(url.searchParams.get('iDisplayStart'));
      return Response.json({ aaData: rows.slice(from, from + 1_000), ...more });
    }) as unknown as typeof fetch,
  };
  return { numbers: await readOptOuts(PLACE, network, {}, new AbortController().signal), asked };
}

describe('opt-outs', () => {
  it('are asked for as HQ’s own page asks, by no number', async () => {
    const { asked } = await read([]);
    expect(asked.map(({ href }) => href)).toEqual([
      'https://www.commcarehq.org/a/chw/reports/json/sms_opt_out/?sEcho=1&iDisplayStart=0&iDisplayLength=1000',
    ]);
  });

  it('are numbers whose last word was STOP, in whatever language yes and no are', async () => {
    const { numbers } = await read([
      ['254700000001', 'No', OUT, '-'],
      ['+254700000002', 'Non', BACK, OUT],
      ['254700000003', 'Yes', OUT, BACK],
      ['254700000004', 'Yes', '-', BACK],
      ['254700000005', 'No', '-', '-'],
      ['-', 'No', '-'],
      [],
      [7, 'No', OUT, '-'],
    ]);
    expect(numbers).toEqual(['254700000001', '254700000002']);
  });

  it('are read page by page', async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => [`2547${at}`, 'No', OUT, '-']);
    const { numbers, asked } = await read(rows);
    expect([numbers.length, asked.length]).toEqual([2_500, 3]);
    expect((await read(rows, {})).numbers).toHaveLength(2_500);
  });

  it('an endless list is none', async () => {
    const network: PatientNetwork = {
      tries: 1,
      random: () => 0,
      sleep: async () => null,
      onWait: () => {},
      fetch: (async () =>
        Response.json({
          aaData: Array.from({ length: 100_000 }, () => []),
          iTotalRecords: Number.MAX_SAFE_INTEGER,
        })) as unknown as typeof fetch,
    };
    await expect(readOptOuts(PLACE, network, {}, new AbortController().signal)).rejects.toThrow(
      'more opt-outs',
    );
  });

  it('an answer of another form is none', async () => {
    await expect(read([], { aaData: 'no' })).rejects.toThrow('form that is not known');
  });
});
