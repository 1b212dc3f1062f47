import { normalizeGatewayName } from '../../contact/gateway/gateway.ts';
import { storedNumber } from '../../contact/phone/phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { currentZoneName, lookUpZone } from '../../contact/time-zone/time-zone.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import { typedAnswers } from './answers.ts';
import { tryAnswer } from './try-answer.ts';
import { isUnchecked } from './unchecked.ts';
import { examplesOf } from './witness.ts';

/** How a form writes a property, as far as it can be compared with another form. */
export interface Manner {
  /** Of numbers: which spellings are written; none when that cannot be said. */
  readonly spellings: ReadonlySet<Spelling>;
  /** The texts, when all of them are fixed by the form; otherwise null. */
  readonly texts: ReadonlySet<string> | null;
  /** What CommCare HQ reads in `texts`: capitals of a gateway and an old name of a zone make no difference to it. */
  readonly read: ReadonlySet<string>;
  /** Whether what people type is checked; null when nothing is typed. */
  readonly checked: boolean | null;
}

/** How the number of a person is written. */
export type Spelling = 'plus' | 'national' | 'international';

export type Disagreement =
  | { readonly type: 'spelling'; readonly here: readonly Spelling[]; readonly there: readonly Spelling[] }
  | { readonly type: 'texts'; readonly here: readonly string[]; readonly there: readonly string[] }
  | { readonly type: 'checked'; readonly here: boolean };

export function mannerOf(write: Write, form: FormModel, project: ProjectFacts): Manner {
  const { values, complete } = possibleValues(form).ofWrite(write);
  const texts = values.map(constantText);
  const known = complete && texts.every((text) => text !== null);
  const typed = typedAnswers(write, form);
  const fixed = new Set(texts.flatMap((text) => text || []));
  return {
    spellings:
      write.property === 'contact_phone_number' ? spellingsOf(write, form, project, fixed) : new Set(),
    texts: known && FIXED.has(write.property) ? fixed : null,
    read: new Set([...fixed].map((text) => readAs(write.property, text))),
    checked:
      typed.length > 0 && TYPED.has(write.property)
        ? !typed.some((answer) => isUnchecked(answer, write, form))
        : null,
  };
}

const FIXED: ReadonlySet<string> = new Set(['time_zone', 'language_code', 'contact_backend_id']);
const TYPED: ReadonlySet<string> = new Set(['contact_phone_number', 'commcare_email_address']);

function readAs(property: string, text: string): string {
  if (property === 'contact_backend_id') return normalizeGatewayName(text);
  return property === 'time_zone' ? (currentZoneName(text) ?? lookUpZone(text) ?? text) : text;
}

function spellingsOf(
  write: Write,
  form: FormModel,
  project: ProjectFacts,
  fixed: ReadonlySet<string>,
): ReadonlySet<Spelling> {
  const found = new Set([...fixed].map((text) => spellingOf(text, null)));
  const { examples } = examplesOf(project.countries);
  for (const answer of typedAnswers(write, form)) {
    // What nobody checks can be spelled in every way, so it can agree with every other form.
    if (isUnchecked(answer, write, form)) return new Set();
    for (const { callingCode, significant, national } of examples) {
      const meant = callingCode + significant;
      for (const text of [meant, `+${meant}`, national, significant]) {
        const { accepted, written } = tryAnswer(write, answer.question, text, form);
        if (accepted) for (const one of written) if (one !== '') found.add(spellingOf(one, meant));
      }
    }
  }
  return found;
}

/** `meant`: the international digits, where they are known. */
function spellingOf(text: string, meant: string | null): Spelling {
  if (text.trim().startsWith('+')) return 'plus';
  return text.startsWith('0') || (meant !== null && storedNumber(text) !== meant)
    ? 'national'
    : 'international';
}

/** What two forms cannot agree in; null when they may. */
export function disagreement(here: Manner, there: Manner): Disagreement | null {
  const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) =>
    a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
  if (apart(here.spellings, there.spellings)) {
    return { type: 'spelling', here: [...here.spellings], there: [...there.spellings] };
  }
  if (here.texts && there.texts && apart(here.read, there.read)) {
    return { type: 'texts', here: [...here.texts], there: [...there.texts] };
  }
  if (here.checked !== null && there.checked !== null && here.checked !== there.checked) {
    return { type: 'checked', here: here.checked };
  }
  return null;
}
