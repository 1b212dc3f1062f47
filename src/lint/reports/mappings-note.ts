import { isContactProperty } from '../../contact/contact.ts';
import { meantBy } from '../../contact/near-miss.ts';
import type { FormSource, Question } from '../../form/source.ts';
import { quote } from '../words.ts';
import type { ReportNote } from './report.ts';

const texts = {
  unknown:
    'CommCare HQ keeps the case management of a form in its app, and this file holds none: it is not known which case properties the form writes, so none was checked.',
  how: 'Check the app instead (its .ccz, or its JSON source), or give the case management of this form with --actions FILE (docs/case-mappings.md).',
  alike: (questions: string) => `These questions look like contact properties: ${questions}.`,
  noneAlike: 'No question is named like a contact property.',
} as const;

/** Words in the names of questions that hold such data, in the languages that forms are written in. */
const WORDS: readonly RegExp[] = [
  /phone|mobile|msisdn|telef|celular|movil|whats_?app|(?:^|_)(?:tel|cell|simu)(?:_|$)/,
  /verif|consent|opt_?in(?:_|$)/,
  /e_?mail|(?:^|_)mail|correo|courriel|barua_?pepe/,
  /time_?zone|(?:^|_)tz(?:_|$)|fuso|fuseau|huso/,
  /language|langue|idioma|lugha|lingua|bhasha|(?:^|_)lang(?:_|$)/,
  /gateway|backend/,
];

/** Groups hold questions, labels hold no answer, and pictures are no contact data. */
const NO_ANSWER: ReadonlySet<string> = new Set(['group', 'repeat', 'label', 'media', 'geopoint']);

/** Names of questions are shown up to here; a form may have thousands. */
const MOST = 12;

/**
 * A form whose case management is nowhere (`case-mappings-unknown`); null when it has any. A bare "nothing found" would
 * call it clean although nothing was looked at.
 */
export function mappingsNote(source: FormSource): ReportNote | null {
  if (source.caseActions.length > 0) return null;
  const alike = source.questions.filter(looksLikeProperty).map(({ path }) => quote(path));
  const shown = alike.slice(0, MOST).join(', ');
  const more = alike.length > MOST ? ` and ${alike.length - MOST} more` : '';
  const which = alike.length > 0 ? texts.alike(shown + more) : texts.noneAlike;
  return { code: 'case-mappings-unknown', message: `${texts.unknown} ${texts.how} ${which}` };
}

function looksLikeProperty({ path, kind }: Question): boolean {
  if (NO_ANSWER.has(kind)) return false;
  if (kind === 'phone') return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isContactProperty(name) || meantBy(name) !== null) return true;
  const lower = name.toLowerCase().replaceAll('-', '_');
  return WORDS.some((word) => word.test(lower));
}
