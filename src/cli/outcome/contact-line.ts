/** One line of NDJSON with a contact. */
import * as v from 'valibot';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { inEnglish } from '../in-english.ts';
import { OwnersSchema } from '../owners-schema.ts';
import { issueText, ProjectFactsSchema, record } from '../project-file.ts';

/** Room for a contact with thousands of owners; longer lines are answered with an error. */
export const LONGEST_LINE = 8 * 1024 * 1024;

const IdSchema = v.union([v.string(), v.number()]);
const value = v.nullish(v.string());

const RequestSchema = record({
  id: v.optional(IdSchema),
  contact: record(
    Object.fromEntries(CONTACT_PROPERTIES.map((name) => [name, value])) as Record<
      ContactProperty,
      typeof value
    >,
  ),
  project: v.nullish(ProjectFactsSchema),
  case: v.nullish(
    record({
      id: v.optional(v.string()),
      closed: v.optional(v.boolean()),
      deleted: v.optional(v.boolean()),
    }),
  ),
  owners: v.nullish(OwnersSchema),
});

/** JSON's `null` for a property is a missing property. */
function withoutNulls(
  contact: v.InferOutput<typeof RequestSchema>['contact'],
): Partial<Record<ContactProperty, string>> {
  const bare: Partial<Record<ContactProperty, string>> = {};
  for (const name of CONTACT_PROPERTIES) {
    const text = contact[name];
    if (typeof text === 'string') bare[name] = text;
  }
  return bare;
}

/** The id of a line of the wrong shape, so that its error can still be found again. */
function idOf(data: unknown): string | number | undefined {
  const parsed = v.safeParse(record({ id: IdSchema }), data);
  return parsed.success ? parsed.output.id : undefined;
}

export type ContactLine = Omit<v.InferOutput<typeof RequestSchema>, 'contact'> & {
  readonly contact: Partial<Record<ContactProperty, string>>;
};

export interface BadLine {
  readonly id?: string | number | undefined;
  readonly error: string;
}

/** Reads one line. Errors name the place, never the value: it may be somebody's number. */
export function readContactLine(text: string): ContactLine | BadLine {
  if (text.trim() === '') return { error: 'line is empty' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { error: 'line is not JSON' };
  }
  const parsed = v.safeParse(RequestSchema, data);
  if (!parsed.success) return { id: idOf(data), error: inEnglish(issueText(parsed.issues[0])) };
  return { ...parsed.output, contact: withoutNulls(parsed.output.contact) };
}
