import { expect, it } from 'vitest';
import { labelOf } from '../../src/form/label.ts';

const LABELS = { en: 'Phone', fra: ' Téléphone ' };

it.each([
  ['in the language that its page shows', 'fra', 'en', 'en', 'Téléphone'],
  ['in the form’s own, where it has none in the shown one', 'hin', 'en', 'fra', 'Phone'],
  ['not at all, where its page shows IDs', null, 'en', 'en', ''],
  ['in the wished language, where no page shows any', undefined, 'en', 'fra', 'Téléphone'],
  ['in the form’s own, where it has none in the wished one', undefined, 'en', 'sw', 'Phone'],
  ['in any, where it has no other', 'sw', 'hin', 'hi', 'Phone'],
])('calls a question %s', (_, shownLanguage, defaultLanguage, wished, label) => {
  expect(labelOf(LABELS, { shownLanguage, defaultLanguage }, wished)).toBe(label);
});

it('has no name for a question without labels', () => {
  expect(labelOf({}, { defaultLanguage: null })).toBe('');
});
