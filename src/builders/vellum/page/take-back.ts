import { choicesOf, hasField, isLocked, setMessage } from './fields.ts';
import type { EditPlan, FormAtHand } from './plan.ts';
import { type Itext, type Mug, textOf } from './vellum.ts';

/** What other edits are taken back with (`form/edits/inverse.ts`). */

/** The message that a question had in one language. */
export function planMessageBefore(
  { vellum, form }: FormAtHand,
  mug: Mug,
  language: string,
  text: string,
): EditPlan {
  const item = mug.p.constraintMsgItext as Itext | undefined;
  if (!item || !hasField(mug, 'constraintMsgItext')) return 'unsupported';
  if (isLocked(vellum, mug, 'constraintMsgItext')) return 'locked';
  return (undo) => {
    const before = textOf(item.get('default', language));
    undo(() => {
      setMessage(vellum, mug, item, language, before);
      form.fireChange(mug);
    });
    setMessage(vellum, mug, item, language, text);
    form.fireChange(mug);
  };
}

export function planWithoutChoice(desk: FormAtHand, mug: Mug, value: string): EditPlan {
  const choice = choicesOf(desk.form, mug).find((child) => child.p.nodeID === value);
  if (!choice) return 'gone';
  return mug.p.locked ? 'locked' : planWithoutQuestion(desk, choice);
}

/** At the end of the list, as everything that is removed. */
export function planWithoutQuestion({ vellum, form, removed }: FormAtHand, mug: Mug): EditPlan {
  if (mug.p.locked) return 'locked';
  if (!form.removeMugsFromForm || vellum.isMugRemoveable?.(mug) === false) return 'unsupported';
  return () => void removed.push(mug);
}
