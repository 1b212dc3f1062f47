import { describe, expect, it } from 'vitest';
import { NO_OPENERS, NO_WORDS, YES_OPENERS, YES_WORDS } from '../../../src/contact/data/flag-words.ts';
import { type FlagReading, flagReading } from '../../../src/contact/two-way/flag-reading.ts';

const words = (text: string): string[] => text.split(/\s+/).map((word) => word.replaceAll('_', ' '));

describe('what a flag says to people', () => {
  it.each<[FlagReading, readonly string[]]>([
    [
      'yes',
      [
        '1',
        '1.0',
        '01',
        '1,00',
        '+1',
        '١',
        'Yes',
        ' YES ',
        'y',
        'true',
        'Oui',
        'sí',
        'Sim.',
        'ndiyo',
        'हाँ',
        'হ্যাঁ',
        'አዎ',
        'نعم',
        'Agreed',
        'j’accepte',
        'consent_given',
      ],
    ],
    [
      'no',
      [
        '0',
        '0.0',
        '-0',
        '-1',
        '−99',
        '-999',
        'No',
        'non',
        'não',
        'hapana',
        'नहीं',
        'না',
        'होइन',
        'አይ',
        "a'a",
        'لا',
        'refused',
        'Refusé',
        "don't know",
        'don’t know',
        'N/A',
        'unknown',
        'not_verified',
        'no_answer',
        'Stop',
      ],
    ],
    [null, ['', ' ', '2', '9', '99', '1.5', '11', 'x', 'Amina', '254712345678', '?', 'see notes']],
  ])('%s', (reading, values) => {
    expect(values.map((value) => [value, flagReading(value)])).toEqual(
      values.map((value) => [value, reading]),
    );
  });

  it.each<[FlagReading, readonly string[]]>([
    [
      'yes',
      [
        'Yes, I agree to get messages',
        "Oui, j'accepte",
        'Sí (acepto)',
        '1 - Yes',
        '1=Oui',
        'Ndiyo, ninakubali',
        'हाँ, मैं सहमत हूँ',
      ],
    ],
    [
      'no',
      [
        'No, I do not agree',
        'Non, je refuse',
        '2 - No',
        '2) No, thanks',
        'Não aceito',
        'Hapana, asante',
        'Refused to answer',
        "Don't want SMS",
        'Not now',
      ],
    ],
    // Headings, conditions, articles: for a person to judge.
    [
      null,
      [
        'Yes / No',
        'No or yes',
        'Yes, but not by SMS',
        'La personne accepte',
        'Si contesta',
        'Phone number verified?',
      ],
    ],
  ])('labels of choices: %s', (reading, labels) => {
    expect(labels.map((label) => [label, flagReading(label)])).toEqual(
      labels.map((label) => [label, reading]),
    );
  });

  it('no word stands in both lists', () => {
    const no = new Set(words(NO_WORDS));
    expect(words(YES_WORDS).filter((word) => no.has(word))).toEqual([]);
    expect(words(YES_OPENERS).filter((word) => words(NO_OPENERS).includes(word))).toEqual([]);
  });

  it('every word is found, in capitals and with blanks around it', () => {
    for (const word of words(YES_WORDS))
      expect([word, flagReading(` ${word.toUpperCase()}`)]).toEqual([word, 'yes']);
    for (const word of words(NO_WORDS))
      expect([word, flagReading(`${word.toUpperCase()} `)]).toEqual([word, 'no']);
  });
});
