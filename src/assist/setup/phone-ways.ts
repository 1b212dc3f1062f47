import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel } from '../../form/model.ts';
import type { QuestionKind } from '../../form/source.ts';
import { numberOffer } from '../recipes/number-offer.ts';
import { decidingPaths } from '../recipes/question-options.ts';
import { after, type Candidate, reachable, type Situation, soundOf } from './draft.ts';
import { newQuestion } from './new-question.ts';

const KINDS: ReadonlySet<QuestionKind> = new Set(['text', 'phone', 'barcode', 'int', 'long', 'decimal']);
/** A number that can be called; `contact` alone may be anything. */
const SOUNDS =
  /phone|mobile|\bcell|\btel\b|msisdn|whatsapp|\bsms\b|téléphone|portable|teléfono|móvil|celular|telemóvel|telefone|\bsimu\b|फ़ोन|फोन|मोबाइल/iu;
/** More would be other people's numbers, and the form is linted for each. */
const MOST = 3;

/** Ways to write a number that HQ can send to. */
export function phoneWays({ form, wishes, write }: Situation): readonly Candidate[] {
  const target = { property: 'contact_phone_number', write } as const;
  const deciding = write ? decidingPaths(write, form) : new Set<string>();
  const asked = reachable(form).filter(({ kind }) => KINDS.has(kind));
  const known = [
    ...asked.filter(({ path }) => deciding.has(path)),
    ...asked.filter((question) => !deciding.has(question.path) && SOUNDS.test(soundOf(question))),
  ].slice(0, MOST);
  const reading = (model: FormModel, path: string, validate: boolean): readonly Edit[] | undefined =>
    numberOffer(model, target, path, wishes.countries, wishes.home, validate)?.insertion?.edits;
  const direct = known.map(
    ({ path }): Candidate => ({
      edits: [{ type: 'map-question', property: 'contact_phone_number', path }],
      reuses: [path],
    }),
  );
  const readers = known.flatMap(({ path }) =>
    // A locked question cannot refuse what is not understood: then nothing is saved.
    [true, false].flatMap((validate): Candidate[] => {
      const edits = reading(form, path, validate);
      return edits ? [{ edits, reuses: [path] }] : [];
    }),
  );
  const ways = [...direct, ...readers];
  const { path, edits } = newQuestion(form, 'phone', 'phone', ({ phone }) => phone);
  const read = reading(after(form, edits), path, true);
  return read ? [...ways, { edits: [...edits, ...read], reuses: [] }] : ways;
}
