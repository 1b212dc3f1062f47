import * as v from 'valibot';
import { problem, schemaErrors } from './problem.ts';
import type { ServiceContext } from './service.ts';

interface Refused {
  readonly refused: Response;
}

/** The body as JSON, or a problem. */
export async function readJson(c: ServiceContext): Promise<{ readonly json: unknown } | Refused> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    const detail = 'Send application/json. In HQ choose "JSON" as the payload format of Forward Cases.';
    return { refused: problem(c, 'not-this-type', { detail }) };
  }
  try {
    return { json: JSON.parse(await c.req.text()) };
  } catch {
    return { refused: problem(c, 'not-json') };
  }
}

/** What was read as a schema says, or a problem. `keys` are the schema's own names: no others are repeated. */
export function parseBody<const S extends v.GenericSchema>(
  c: ServiceContext,
  json: unknown,
  schema: S,
  keys: ReadonlySet<string>,
): { readonly body: v.InferOutput<S> } | Refused {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { body: parsed.output };
  return { refused: problem(c, 'invalid', { errors: schemaErrors(parsed.issues, keys) }) };
}

/** The body as JSON of a schema, or a problem. */
export async function readBody<const S extends v.GenericSchema>(
  c: ServiceContext,
  schema: S,
  keys: ReadonlySet<string>,
): Promise<{ readonly body: v.InferOutput<S> } | Refused> {
  const read = await readJson(c);
  return 'refused' in read ? read : parseBody(c, read.json, schema, keys);
}
