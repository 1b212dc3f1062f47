import type { FormModel, Write } from '../../form/model.ts';
import type { Platform } from '../../form/xpath/functions/spec.ts';
import { walk } from '../../form/xpath/walk.ts';
import { decidingExpressions } from './deciding.ts';

/** Where an answer is taken, or refused. */
export type Where = 'everywhere' | 'phones' | 'web-apps';

const ONE: readonly Platform[] = ['web-apps'];
const BOTH: readonly Platform[] = ['web-apps', 'phones'];

const known = new WeakMap<Write, readonly Platform[]>();

/**
 * Where a write has to be tried: phones judge `regex()` with ICU and Web Apps with Java. Most patterns are the same to
 * both, and one trial is enough for them.
 */
export function platformsOf(write: Write, form: FormModel): readonly Platform[] {
  const found = known.get(write) ?? readPlatforms(write, form);
  known.set(write, found);
  return found;
}

function readPlatforms(write: Write, form: FormModel): readonly Platform[] {
  for (const { expression } of decidingExpressions(write, form)) if (mayDiffer(expression, form)) return BOTH;
  return ONE;
}

function mayDiffer(expression: Parameters<FormModel['parse']>[0], form: FormModel): boolean {
  if (!/\b(?:regex|replace)\s*\(/.test(expression.text)) return false;
  const parsed = form.parse(expression);
  let differs = false;
  if (!parsed.ok) return differs;
  walk(parsed.expr, (expr) => {
    if (expr.type !== 'call' || (expr.name !== 'regex' && expr.name !== 'replace')) return;
    const pattern = expr.args[1];
    differs ||= pattern?.type !== 'string' || !PLAIN.test(pattern.value);
  });
  return differs;
}

/** No escapes, no classes in classes, no groups of another kind, braces only around counts. */
const PLAIN = /^(?:[^\\{}()[\]&]|\{\d+(?:,\d*)?\}|\((?!\?)|\)|\[\^?[^\\[\]&]*\])*$/;

/** Where of the platforms of a write something holds; null where it holds on none. */
export function whereOf(
  write: Write,
  form: FormModel,
  holdsOn: (platform: Platform) => boolean,
): Where | null {
  const platforms = platformsOf(write, form);
  const found = platforms.filter(holdsOn);
  const [only] = found;
  if (only === undefined) return null;
  return found.length === platforms.length ? 'everywhere' : only;
}
