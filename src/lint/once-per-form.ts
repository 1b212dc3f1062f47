import type { FormModel } from '../form/model.ts';

/** Remembers what a rule has worked out of a whole form, so that many writes do not ask again and again. */
export function oncePerForm<T>(workOut: (form: FormModel) => T): (form: FormModel) => T {
  const known = new WeakMap<FormModel, { readonly value: T }>();
  return (form) => {
    const found = known.get(form) ?? { value: workOut(form) };
    known.set(form, found);
    return found.value;
  };
}
