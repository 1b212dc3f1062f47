import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { findGateway, gatewayOutcome, normalizeGatewayName } from '../../src/contact/gateway/gateway.ts';
import { applyLeniency, isUsableNumber, storedNumber } from '../../src/contact/phone/phone.ts';
import { codePointLength, isDigits, strip, toAsciiDigits, upper } from '../../src/contact/python.ts';
import { readsAsNo } from '../../src/contact/two-way/verified.ts';

describe('a stored number', () => {
  it.each([
    [' 1 (617) 555-1234 ', '16175551234'],
    [' 1.617.555.1234 ', '16175551234'],
    [' +1 617 555 1234 ', '16175551234'],
    ['(+1)617', '1617'],
    ['6175551234.0', '61755512340'],
    ['+254 (0)712 345678', '2540712345678'],
    ['00254712345678', '00254712345678'],
    ['٠٧١٢', '٠٧١٢'],
    ['00', '00'],
    ['0', null],
    ['+', null],
    ['', null],
    ['++1617', null],
    ['1.6175551234E10', null],
    ['1/617/555', null],
    ['tel:+2547', null],
    ['1–617', null],
    ['254\u200b712', null],
    ['\ufeff254712', null],
    ['254\u001c712\u0085345', '254712345'],
  ])('of %j is %j', (raw, stored) => {
    expect(storedNumber(raw)).toBe(stored);
  });

  it('is used only with more than three digits, counted as Python counts', () => {
    expect(isUsableNumber('254')).toBe(false);
    expect(isUsableNumber('2547')).toBe(true);
    expect(isUsableNumber('\u{1d7cf}\u{1d7cf}\u{1d7cf}')).toBe(false);
    expect(isUsableNumber('\u{1d7cf}\u{1d7cf}\u{1d7cf}\u{1d7cf}')).toBe(true);
  });

  it('of a huge text is found at once', () => {
    expect(applyLeniency(' '.repeat(3_000_000))).toBe('');
    expect(isUsableNumber('1'.repeat(3_000_000))).toBe(true);
  });
});

describe('Python’s strings', () => {
  it('have their own white space', () => {
    expect(strip('\u001c\u0085 x\u3000\n')).toBe('x');
    expect(strip('\ufeffx\u200b')).toBe('\ufeffx\u200b');
    expect(strip(' '.repeat(1_000_000))).toBe('');
  });

  it('have digits of every script', () => {
    expect(isDigits('०१२𝟗٩')).toBe(true);
    expect(isDigits('²')).toBe(false);
    expect(isDigits('')).toBe(false);
    expect(isDigits('12\n')).toBe(false);
    expect(toAsciiDigits('+२५४ ٧١٢ 𝟎𝟗 x')).toBe('+254 712 09 x');
  });

  it('have capitals as of Unicode 15.1, whatever the engine knows', () => {
    expect(upper('straße ŉ ﬁ \u0131 \u0264')).toBe('STRASSE ʼN FI I \u0264');
  });

  it('are as long as their code points', () => {
    expect(codePointLength('𝟎𝟏')).toBe(2);
  });
});

describe('a flag that reads as no', () => {
  it.each(
    '0 no n false f off none null nan non nao não nein nahi nahin hapana la NO False NaN'
      .split(' ')
      .concat([' no ', '\u0085no']),
  )('%j', (value) => {
    expect(readsAsNo(value)).toBe(true);
  });

  it.each(['', ' ', '1', 'yes', 'nope', 'lá', '00', '\ufeffno'])('but not %j', (value) => {
    expect(readsAsNo(value)).toBe(false);
  });
});

describe('a gateway', () => {
  it('is found without outer blanks and in any case', () => {
    expect(findGateway(' twilio_ke\n', ['TWILIO_KE'])).toBe('TWILIO_KE');
    expect(findGateway('\u0131nfobip', ['INFOBIP'])).toBe('INFOBIP');
    expect(findGateway('', [''])).toBeNull();
    expect(normalizeGatewayName(' stra\u00dfe ')).toBe('STRASSE');
  });

  it('is unknown while the project’s gateways are', () => {
    expect(gatewayOutcome('x', {})).toEqual({ status: 'unknown', name: 'X' });
    expect(gatewayOutcome('x', { gateways: [] })).toEqual({ status: 'GATEWAY_NOT_FOUND', name: 'X' });
    expect(gatewayOutcome(' ', { gateways: [] })).toEqual({ status: 'default', name: null });
  });
});

describe('a bundle that needs only predicates', () => {
  /** What a bundle of these modules takes in. */
  async function modules(...names: string[]): Promise<string[]> {
    const input = names.map((name) =>
      fileURLToPath(new URL(`../../src/contact/${name}.ts`, import.meta.url)),
    );
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
    });
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
    return outputs.flatMap(({ output }) =>
      output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : [])),
    );
  }

  it.each([
    [
      [
        'phone/phone',
        'two-way/verified',
        'email/email',
        'time-zone/time-zone',
        'language/language',
        'gateway/gateway',
        'outcome/core-outcome',
        'texts/properties-en',
        'outcome/reasons',
      ],
    ],
    [['phone/numbering']],
    [
      [
        'language/message-language',
        'two-way/ownership',
        'distance',
        'time-zone/zone-search',
        'email/email-domains',
      ],
    ],
  ])('%j loads neither libphonenumber nor luxon', async (names) => {
    const loaded = await modules(...names);
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((id) => id.includes('node_modules'))).toEqual([]);
    if (!names.includes('phone/numbering')) {
      expect(loaded.filter((id) => id.includes('numbering'))).toEqual([]);
    }
  });
});
