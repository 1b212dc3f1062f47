import type { FormModel, Write } from '../form/model.ts';
import type { Fix } from './finding.ts';
import type { FixedText } from './probes/constants.ts';
import { isReplacedSafely, replaceConstant } from './replace-constant.ts';
import type { Said } from './said.ts';

/**
 * The offer to put another text in the place of a constant, default or choice; none where that cannot be done.
 * @param same the other text means the same to HQ, so that it is safe where nothing else looks for the old one
 */
export function useInstead(
  fixed: FixedText,
  to: string,
  write: Write,
  form: FormModel,
  same = false,
): readonly Said<Fix>[] {
  const edit = replaceConstant(fixed, to, write, form);
  if (!edit) return [];
  const safe = same && isReplacedSafely(fixed, edit, form);
  return [(say) => ({ kind: safe ? 'safe' : 'suggestion', title: say.fixes.use(to), edits: [edit] })];
}
