import { describe, expect, it } from 'vitest';
import { pageAddress, pageKind } from '../../src/extension/page-kind.ts';

describe('which pages Caseline knows', () => {
  it.each([
    ['/a/demo/apps/view/e237/form/c926/source/', 'vellum'],
    ['/a/demo/apps/view/e237/form/c926/source', 'vellum'],
    ['/a/my.project-1:2/apps/view/e237/form/c926/source/', 'vellum'],
    // HQ keeps serving the older address on purpose.
    ['/a/demo/apps/view/e237/modules-0/forms-12/source/', 'vellum'],
    ['/a/demo/apps/view/e237/form/c926/', 'case-management'],
    ['/a/demo/apps/view/e237/form/c926', 'case-management'],
    ['/a/demo/apps/view/e237/modules-0/forms-12/', 'case-management'],
    ['/a/demo/cloudcare/apps/v2/', 'web-apps'],
    ['/a/demo/cloudcare/apps/v2/preview/', 'web-apps'],
    ['/a/demo/cloudcare/apps/v2/preview/e237/', 'web-apps'],
    ['/a/demo/cloudcare/apps/preview_app/e237/', 'web-apps'],
    ['/a/demo/data/edit/import_cases/', 'importer'],
    ['/a/demo/importer/excel/config/', 'importer'],
    ['/a/demo/importer/excel/fields/', 'importer'],
    // Wherever HQ mounts it.
    ['/a/demo/data/clean/cases/0f6e3b1a-1111-4222-8333-444455556666/', 'bulk-edit'],
    ['/a/demo/cases/0f6e3b1a-1111-4222-8333-444455556666', 'bulk-edit'],
    ['/a/demo/data/clean/cases/', null],
    ['/a/demo/data/clean/cases/0f6e3b1a-1111-4222-8333-444455556666/table/', null],
    ['/a/demo/data/clean/cases/0f6e3b1a/', null],
    ['/a/demo/importer/excel/commit/', null],
    ['/a/demo/data/edit/import_cases/history/1/', null],
    ['/a/demo/apps/view/e237/form/', null],
    ['/a/demo/apps/view/e237/releases/', null],
    ['/a/demo/cloudcare/apps/v1/', null],
    ['/a/demo/cloudcare/apps/preview_app/', null],
    ['/a/demo/apps/view/e237/', null],
    ['/a/demo/apps/view/e237/form/c926/source/extra', null],
    ['/a/demo/reports/case_data/1/', null],
    ['/', null],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(path)).toBe(kind);
  });

  it('project and server come from the address alone', () => {
    const url =
      'https://india.commcarehq.org/a/demo/apps/view/1/form/2/source/?project=other#form/a/evil/apps';
    expect(pageAddress(url)).toEqual({
      kind: 'vellum',
      address: 'https://india.commcarehq.org/a/demo/apps/view/1/form/2/source/',
      form: 'https://india.commcarehq.org/a/demo/apps/view/1/form/2/',
      origin: 'https://india.commcarehq.org',
      project: 'demo',
    });
  });

  it.each([
    ['/a/p/apps/view/1/form/2/source/', '/a/p/apps/view/1/form/2/'],
    ['/a/p/apps/view/1/form/2/source', '/a/p/apps/view/1/form/2/'],
    ['/a/p/apps/view/1/form/2/', '/a/p/apps/view/1/form/2/'],
    ['/a/p/apps/view/1/form/2', '/a/p/apps/view/1/form/2/'],
    ['/a/p/apps/view/1/modules-0/forms-1/source/', '/a/p/apps/view/1/modules-0/forms-1/'],
    ['/a/p/apps/view/1/modules-0/forms-1/', '/a/p/apps/view/1/modules-0/forms-1/'],
    ['/a/p/apps/view/1/form/source/', '/a/p/apps/view/1/form/source/'],
    ['/a/p/data/edit/import_cases/', '/a/p/data/edit/import_cases/'],
    ['/a/p/importer/excel/fields/', '/a/p/data/edit/import_cases/'],
    ['/a/p/data/clean/cases/0f6e3b1a-1111-4222-8333-444455556666/', '/a/p/cases/'],
  ])('%s is a page of the form %s', (path, form) => {
    expect(pageAddress(`https://www.commcarehq.org${path}`)?.form).toBe(`https://www.commcarehq.org${form}`);
  });

  it.each(['', 'about:blank', 'not an address', 'https://www.commcarehq.org/'])(
    '%j is no such page',
    (url) => {
      expect(pageAddress(url)).toBeNull();
    },
  );
});
