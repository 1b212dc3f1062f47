import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/service/app.ts';
import { openApiDocument } from '../../src/service/openapi/openapi.ts';
import { PROBLEM_IDS } from '../../src/service/problem.ts';
import type { Storage } from '../../src/service/storage.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

interface Document {
  paths: Record<string, Record<string, { operationId: string }>>;
  components: { schemas: Record<string, unknown> };
}
const document = openApiDocument(version) as unknown as Document;

/** All `$ref`s of a JSON value. */
function refs(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refs);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refs(inner)));
}

describe('docs/openapi.json', () => {
  it('is what the schemas say; `npx vitest run -u test/service/openapi.test.ts` writes it', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
      join(ROOT, 'docs/openapi.json'),
    );
  });

  it('names every address of the service with its method, and no other', () => {
    const storage = {} as Storage;
    const refused = { opened: false, why: 'wrong-token', token: null } as const;
    const tokens = { open: async () => refused, openService: async () => refused };
    const app = createService({ storage, tokens, clock: Date.now, log: () => undefined });
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:project/, '{project}')}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it('refers to nothing that is not there, and describes what it refers to', () => {
    const names = new Set(refs(document).map((ref) => ref.replace('#/components/schemas/', '')));
    expect([...names].filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['CheckItem', 'OwnersPage']),
    );
    expect(JSON.stringify(document.components.schemas.CheckItem)).toContain('contact');
  });
});

describe('docs/check-endpoint.md', () => {
  const text = read('docs/check-endpoint.md');

  it.each(PROBLEM_IDS)('explains the problem %s', (id) => {
    expect(text).toContain(`\`urn:caseline:problem:${id}\``);
  });

  it('names every address', () => {
    for (const path of Object.keys(document.paths)) expect(text).toContain(path);
  });
});
