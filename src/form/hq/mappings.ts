import type { CaseAction } from '../source.ts';
import { asRecord } from './json.ts';
import { propertyWrites, questionPaths } from './updates.ts';

/**
 * The case action of Vellum's own mappings (`vellum_options.caseManagement.mappings`):
 * `{"contact_phone_number": [{"question_path": "/data/phone", "update_mode": "always"}], …}`. Null without any.
 *
 * @param registration whether HQ says that the form opens a case; without its word a mapped name is the sign of it
 */
export function readMappings(mappings: unknown, registration: boolean | null): CaseAction | null {
  const record = asRecord(mappings);
  const writes = Object.entries(record).flatMap(([property, value]) =>
    propertyWrites(property, [value], property === 'name' ? 'create' : 'update'),
  );
  if (writes.length === 0) return null;
  return {
    id: 'case-mappings',
    origin: 'case-mappings',
    path: null,
    caseType: null,
    caseId: null,
    creates: registration ?? Object.hasOwn(record, 'name'),
    repeat: null,
    writes,
  };
}

/** Whether a record is nothing but mappings: each value names questions, all by absolute paths. */
export function areMappings(json: unknown): boolean {
  const values = Object.values(asRecord(json));
  return (
    values.some((value) => questionPaths(value).length > 0) &&
    values.every((value) => isMapping(value) && questionPaths(value).every((path) => path.startsWith('/')))
  );
}

function isMapping(value: unknown): boolean {
  return Array.isArray(value) || typeof value === 'string' || 'question_path' in asRecord(value);
}
