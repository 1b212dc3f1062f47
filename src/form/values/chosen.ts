import type { Values } from './value.ts';

/**
 * One of what is ticked of several choices is a choice, whichever it is. Null where it is something else, too: one
 * choice, a default. Of no choice the function stops the form.
 */
export function chosenOf({ values, complete }: Values): Values | null {
  const several = values.filter(({ parts: [part] }) => part?.type === 'opaque');
  const choices = values.filter(
    ({ parts: [part] }) => part?.type === 'constant' && part.origin.part === 'choice',
  );
  const [first] = several;
  const [part] = first?.parts ?? [];
  const path = part?.origin.path;
  if (!complete || several.length !== 1 || !path || part.origin.part !== 'kind') return null;
  if (choices.length === 0 || several.length + choices.length !== values.length) return null;
  const theirs = choices.every(({ parts }) => parts.length === 1 && parts[0]?.origin.path === path);
  return theirs ? { values: choices, complete: true } : null;
}
