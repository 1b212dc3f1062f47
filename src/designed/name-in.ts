import { labelOf } from '../form/label.ts';
import type { FormModel } from '../form/model.ts';
import { nameOf } from '../lint/words.ts';

/** What stands between a case action and what it writes. */
const INSIDE_CASE = /\/case\/(?:create|update|index)(?:\/[^/]+)?$/;

/**
 * What people call a question: its label as the page shows it, else in the wished language, the form's own or any, else its ID. Who writes a
 * property by a case action is the action: people see that, and not the node inside.
 *
 * @param locale BCP 47
 */
export function nameIn(model: FormModel, path: string, locale: string): string | undefined {
  const shown = path.replace(INSIDE_CASE, '');
  const { labels = {} } = model.question(shown) ?? {};
  const label = labelOf(labels, model.source, locale.split('-')[0]);
  const id = nameOf(shown);
  return label || (id === 'undefined' ? undefined : id) || undefined;
}
