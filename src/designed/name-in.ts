import type { FormModel } from '../form/model.ts';
import { nameOf } from '../lint/words.ts';

/** What stands between a case action and what it writes. */
const INSIDE_CASE = /\/case\/(?:create|update|index)(?:\/[^/]+)?$/;

/**
 * What people call a question: its label in the wished language, the form's own or any, else its ID. Who writes a
 * property by a case action is the action: people see that, and not the node inside.
 *
 * @param locale BCP 47
 */
export function nameIn(model: FormModel, path: string, locale: string): string | undefined {
  const shown = path.replace(INSIDE_CASE, '');
  const { labels = {} } = model.question(shown) ?? {};
  const language = locale.split('-')[0] ?? '';
  const label = labels[language] || labels[model.source.defaultLanguage ?? ''] || Object.values(labels)[0];
  const id = nameOf(shown);
  return label?.trim() || (id === 'undefined' ? undefined : id) || undefined;
}
