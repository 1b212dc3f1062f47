import * as v from 'valibot';
import type { ProjectFacts } from '../contact/project.ts';
import { PROJECT_FACTS } from '../directory/schema.ts';
import { readJson } from './read-file.ts';
import { ofFile, type Said } from './said.ts';
import type { FrameTexts } from './texts/frame/en.ts';

/** An object of these keys; others are ignored. Unlike valibot's own it refuses arrays, as JSON's readers expect. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<Record<string, unknown>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
    ),
    v.object(entries),
  );
}

/** The shape of `project.json`; unknown keys are ignored, a missing one means unknown. */
export const ProjectFactsSchema = record({
  ...PROJECT_FACTS,
  inboundLeniency: v.optional(v.boolean()),
  // People write them as they like.
  countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/), v.toUpperCase()))),
});

/** JSON's word for what a schema expects: valibot names JavaScript's. */
function expectation(issue: v.BaseIssue<unknown>, say: FrameTexts): string {
  const { expected } = issue;
  // The only custom schema is `record`, and valibot has no word for what one expects.
  if (issue.type === 'custom') return say.expected('object');
  if (expected === null) return say.wrongValue;
  // valibot names a missing key by the key itself.
  if (issue.input === undefined) return say.missing;
  return say.expected(expected.replaceAll(/\bObject\b/g, 'object').replaceAll(/\bArray\b/g, 'array'));
}

/** Where the first issue of a parse stands and what was expected there; never the value itself, which may be private. */
export function issueText(issue: v.BaseIssue<unknown>): Said {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return (say) => `${place || say.value}: ${expectation(issue, say)}`;
}

/** Reads a project file. A file that cannot be read or has the wrong shape is a value, not an exception. */
export async function readProjectFile(
  file: string,
  cwd: string,
): Promise<{ readonly project: ProjectFacts } | { readonly error: Said }> {
  const read = await readJson(file, cwd);
  if ('error' in read) return read;
  const parsed = v.safeParse(ProjectFactsSchema, read.value);
  return parsed.success ? { project: parsed.output } : { error: ofFile(file, issueText(parsed.issues[0])) };
}
