import { languageJudge } from '../../contact/judge/language.ts';
import type { FieldKind } from '../element.tsx';
import { LanguageField } from '../list-fields.tsx';

export const language: FieldKind = {
  property: 'language_code',
  component: LanguageField,
  judge: languageJudge,
};
