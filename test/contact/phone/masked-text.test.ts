import { describe, expect, it } from 'vitest';
import { maskedText } from '../../../src/contact/phone/masked-text.ts';

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
