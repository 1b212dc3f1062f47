import type { FormModel } from '../../form/model.ts';
import { type Candidate, reachable, soundOf } from './draft.ts';
import { newQuestion } from './new-question.ts';

/** A person's whole name; `username` and “name of the clinic” are others. */
const SOUNDS =
  /^(((full|complete|client|patient|contact|person|case) )?name|nom( complet)?|nombre( completo)?|nome( completo)?|jina( kamili)?|(पूरा )?नाम)$/imu;

/** Ways to name a contact that the form creates. */
export function nameWays(form: FormModel): readonly Candidate[] {
  const known = reachable(form).filter(
    (question) => question.kind === 'text' && SOUNDS.test(soundOf(question)),
  );
  const { path, edits } = newQuestion(form, 'name', 'text', ({ name }) => name, { required: true });
  return [
    ...known.map(
      (question): Candidate => ({
        edits: [{ type: 'map-question', property: 'name', path: question.path }],
        reuses: [question.path],
      }),
    ),
    { edits: [...edits, { type: 'map-question', property: 'name', path }], reuses: [] },
  ];
}
