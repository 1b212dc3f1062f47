import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel, Write } from '../form/model.ts';
import { constantText, possibleValues } from '../form/values/index.ts';
import { typedAnswers } from './answers.ts';
import { tryAnswer } from './try-answer.ts';
import { isUnchecked } from './unchecked.ts';
import { examplesOf } from './witness.ts';

/** How a form writes a property, as far as it can be compared with another form. */
export interface Manner {
  /** Of numbers: which spellings are written; none when that cannot be said. */
  readonly spellings: ReadonlySet<string>;
  /** The texts, when all of them are fixed by the form; otherwise null. */
  readonly texts: ReadonlySet<string> | null;
  /** Whether what people type is checked; null when nothing is typed. */
  readonly checked: boolean | null;
}

export interface Disagreement {
  readonly type: 'spelling' | 'texts' | 'checked';
  readonly here: readonly string[];
  readonly there: readonly string[];
}

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
    checked:
      typed.length > 0 && TYPED.has(write.property)
        ? !typed.some((answer) => isUnchecked(answer, write, form))
        : null,
  };
}

const FIXED: ReadonlySet<string> = new Set(['time_zone', 'language_code', 'contact_backend_id']);
const TYPED: ReadonlySet<string> = new Set(['contact_phone_number', 'commcare_email_address']);

function spellingsOf(
  write: Write,
  form: FormModel,
  project: ProjectFacts,
  fixed: ReadonlySet<string>,
): ReadonlySet<string> {
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
function spellingOf(text: string, meant: string | null): string {
  if (text.trim().startsWith('+')) return '+ and digits';
  return text.startsWith('0') || (meant !== null && text !== meant)
    ? 'the national number'
    : 'digits with the country code';
}

/** What two forms cannot agree in; null when they may. */
export function disagreement(here: Manner, there: Manner): Disagreement | null {
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
  if (apart(here.spellings, there.spellings)) {
    return { type: 'spelling', here: [...here.spellings], there: [...there.spellings] };
  }
  if (here.texts && there.texts && apart(here.texts, there.texts)) {
    return { type: 'texts', here: [...here.texts], there: [...there.texts] };
  }
  if (here.checked !== null && there.checked !== null && here.checked !== there.checked) {
    const side = (checked: boolean) => (checked ? ['checked'] : []);
    return { type: 'checked', here: side(here.checked), there: side(there.checked) };
  }
  return null;
}
