import type { App, AppForm } from '../../../form/hq/read-app.ts';
import { withHqActions } from '../../../form/hq/read-hq-actions.ts';
import type { FormSource } from '../../../form/source.ts';
import { readXForm } from '../../../form/xform/read-xform.ts';
import type { EntryForm } from '../protocol.ts';

/** Reading a large form takes a moment: more than a few alike are copies of each other. */
const MOST_READ = 20;

/** Whether a form's text has a node for every question, without reading it. */
function mentions(xml: string, bindings: ReadonlySet<string>): boolean {
  for (const binding of bindings) {
    if (!xml.includes(`"${binding}"`) && !xml.includes(`'${binding}'`)) return false;
  }
  return true;
}

function read({ xml, hq }: AppForm): FormSource | null {
  const result = readXForm(xml ?? '');
  if (!result.ok) return null;
  return hq ? withHqActions(result.source, hq) : result.source;
}

/** Two readings write the same where the same questions write the same properties. */
function sameWrites(a: FormSource, b: FormSource): boolean {
  const writes = ({ caseActions }: FormSource): string =>
    JSON.stringify(
      caseActions.map(({ caseType, writes: list }) => [
        caseType,
        list.map(({ property, source }) => [property, source]),
      ]),
    );
  return writes(a) === writes(b);
}

/**
 * The form of an app that is being filled in: the one of its namespace that has all its questions. Copies of a form can
 * share both; they count as one only while they write the same. Null when it cannot be told.
 */
export function matchForm(app: App, entry: EntryForm): FormSource | null {
  const bindings = new Set(entry.questions.map(({ binding }) => binding).filter((binding) => binding !== ''));
  if (bindings.size === 0) return null;
  const candidates = app.forms
    .filter(({ xml }) => xml?.includes(entry.xmlns) && mentions(xml, bindings))
    .slice(0, MOST_READ)
    .flatMap((form) => read(form) ?? [])
    .filter((source) => entry.xmlns === '' || source.xmlns === entry.xmlns)
    .filter(({ questions }) => {
      const paths = new Set(questions.map(({ path }) => path));
      return [...bindings].every((binding) => paths.has(binding));
    });
  const [first, ...others] = candidates;
  return first && others.every((other) => sameWrites(first, other)) ? first : null;
}
