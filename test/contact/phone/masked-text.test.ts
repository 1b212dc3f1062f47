import { describe, expect, it } from 'vitest';
import { maskedText, maskedValues } from '../../../src/contact/phone/masked-text.ts';

describe('a text that others may read', () => {
  it.each([
    ['254712345678', '254…78'],
    ['+254 712-345 678', '+254…78'],
    ['00254712345678', '254…78'],
    ['the number `254712345678`.', 'the number `254…78`.'],
    ['0712345678', '…78'],
    ['(0)712 345 678', '…78'],
    ['+91+254712345678', '+…78'],
    ['++254712345678', '+254…78'],
    ['712345678, 712345679', '…78, …79'],
    ['+1 (555) 010-0199 (US)', '+…99 (US)'],
    ['Asha|254712345678|1', 'Asha|254…78|1'],
    ['Nothing to <+254712345678>.', 'Nothing to <+254…78>.'],
    ['to:254712345678, [0712345678]', 'to:254…78, […78]'],
    ['<phone>254712345678</phone>', '<phone>254…78</phone>'],
    ['２５４７１２３４５６７８', '…７８'],
    ['to ٠٧١٢٣٤٥٦٧٨.', 'to …٧٨.'],
  ])('%s: %s', (text, masked) => {
    expect(maskedText(text)).toBe(masked);
  });

  it.each([
    '2026-08-01 12:30',
    'takes no more than 2147483647',
    '1.6175551234E10',
    'http://openrosa.org/formdesigner/12345678901',
    'case-254712345678-x',
    'regex(., "^[0-9]{7,15}$")',
    '12345',
    'TWILIO_254712345678',
  ])('leaves what is no number: %s', (text) => {
    expect(maskedText(text)).toBe(text);
  });
});

describe('values of contacts', () => {
  it.each([
    ['call 0712345678 or 0722000111', 'call …78 or …11'],
    ['x254712345678x', 'x254…78x'],
    ['254712345678@example.org', '254…78@example.org'],
    ['0712_345_678', '…78'],
    ['254\u00a0712\u2009345678', '254…78'],
    ['\u200b254712345678', '\u200b254…78'],
    ['=0712345678', '=…78'],
    ['TWILIO_254712345678', 'TWILIO_254…78'],
    ['2.54712345678E+11', '254…78E+11'],
    ['tel:०७१२३४५६७८', 'tel:…७८'],
  ])('%s: %s', (text, masked) => {
    expect(maskedValues(text)).toBe(masked);
  });

  it.each([
    'Africa/Nairobi',
    '2026-05-29',
    '2026-12-07T10:30:00.000000Z',
    '10:30:00.123456',
    '254…78/…11',
    '2.54713E+11',
    '2147483647',
    'UTC+3',
  ])('leaves what is no number: %s', (text) => {
    expect(maskedValues(text)).toBe(text);
  });
});
