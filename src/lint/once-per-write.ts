import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel, Write } from '../form/model.ts';

/** Remembers what was worked out of a write for a project: several rules ask the same. */
export function oncePerWrite<T>(
  workOut: (write: Write, form: FormModel, project: ProjectFacts) => T,
): (write: Write, form: FormModel, project: ProjectFacts) => T {
  const known = new WeakMap<Write, { readonly project: ProjectFacts; readonly value: T }>();
  return (write, form, project) => {
    const found = known.get(write);
    if (found?.project === project) return found.value;
    const value = workOut(write, form, project);
    known.set(write, { project, value });
    return value;
  };
}
