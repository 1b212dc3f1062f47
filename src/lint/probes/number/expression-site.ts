import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import type { Site } from '../../finding.ts';
import { questionSite, writeSite } from '../../site.ts';

/** The expression that makes a write's value of answers, and where it stands. */
export interface WritingExpression {
  readonly site: Site;
  /** The hidden value that holds it; null: the write itself. */
  readonly holder: Question | null;
}

/** Follows plain references from the write to the expression that does something; null when there is none. */
export function writingExpression(write: Write, form: FormModel): WritingExpression | null {
  const { source, path } = write.propertyWrite;
  let target: string | null;
  if (source.type === 'question') target = source.path;
  else {
    target = plainReference(source.expression, path ?? form.source.root, form);
    if (target === null) return { site: writeSite(write), holder: null };
  }
  for (const seen = new Set<string>(); target !== null && !seen.has(target); ) {
    seen.add(target);
    const holder: Question | undefined = form.question(target);
    if (!holder?.calculate) return null;
    const next = plainReference(holder.calculate, holder.path, form);
    if (next === null) return { site: questionSite(write, holder, 'calculate'), holder };
    target = next;
  }
  return null;
}

function plainReference(
  expression: NonNullable<Question['calculate']>,
  context: string,
  form: FormModel,
): string | null {
  const parsed = form.parse(expression);
  return parsed.ok ? form.resolve(parsed.expr, context) : null;
}
