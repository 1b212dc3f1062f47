import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/catalogues/load.ts';
import { clause } from '../../../src/contact/verdict/clause.ts';
import { LANGUAGES as CODES } from '../../../src/language/codes.ts';

const LANGUAGES = await Promise.all(CODES.map((code) => loadLanguage(code)));

describe('a verdict in every language', () => {
  it.each(LANGUAGES)('names what is wrong with the value: $lang', ({ contact }) => {
    const { sms, replies, email, timeZone, language, gateway } = contact.verdict;
    const what = '9 is wrong.';
    const sentences = [
      sms.refused(what),
      sms.doubtful('1', what),
      replies.doubtfulNumber(what),
      replies.doubtfulFlag(what),
      email.refused(what),
      email.doubtful('a@example.org', what),
      timeZone.late(null, what),
      timeZone.doubtful('Africa/Nairobi', what),
      language.doubtful('en', what),
      language.none(what),
      gateway.fails(what),
    ];
    expect(sentences.filter((sentence) => !sentence.endsWith('9 is wrong'))).toEqual([]);
  });

  it.each([
    ['The number is short.', 'the number is short'],
    ['É um telefone fixo.', 'é um telefone fixo'],
    ['L’indicatif manque.', 'l’indicatif manque'],
    ['A 0 is missing.', 'a 0 is missing'],
    ['HQ refuses it.', 'HQ refuses it'],
    ['Asia/Calcutta is old.', 'Asia/Calcutta is old'],
    ['“IST” is a place.', '“IST” is a place'],
    ['नंबर छोटा है।', 'नंबर छोटा है'],
  ])('%j ends a sentence as %j', (what, end) => {
    expect(clause(what)).toBe(end);
  });
});
