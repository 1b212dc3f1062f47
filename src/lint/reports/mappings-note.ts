import { isContactProperty } from '../../contact/contact.ts';
import { meantBy } from '../../contact/near-miss.ts';
import type { FormSource, Question } from '../../form/source.ts';
import type { ReportTexts } from '../texts/report/en.ts';
import { quote } from '../words.ts';
import type { ReportNote } from './report.ts';

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
  const message = ({ mappings }: ReportTexts): string => {
    const more = alike.length > MOST ? mappings.more(alike.length - MOST) : '';
    const which =
      alike.length > 0 ? mappings.alike(alike.slice(0, MOST).join(', ') + more) : mappings.noneAlike;
    return `${mappings.unknown} ${mappings.how} ${which}`;
  };
  return { code: 'case-mappings-unknown', message };
}

function looksLikeProperty({ path, kind }: Question): boolean {
  if (NO_ANSWER.has(kind)) return false;
  if (kind === 'phone') return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isContactProperty(name) || meantBy(name) !== null) return true;
  const lower = name.toLowerCase().replaceAll('-', '_');
  return WORDS.some((word) => word.test(lower));
}
