import { beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/builders/case-management/edits.ts';
import { followSections, type Sections } from '../../../src/builders/case-management/follow-sections.ts';
import { readSections } from '../../../src/builders/case-management/sections.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import { drawMain, need } from './support/rows-page.ts';

const KEY = { action: 'update_case', block: 'update' } as const;
const update = (paths: Readonly<Record<string, readonly string[]>>): object => ({
  open_case: { condition: { type: 'always' }, name_update_multi: [{ question_path: '/data/name' }] },
  update_case: {
    update_multi: Object.fromEntries(
      Object.entries(paths).map(([property, all]) => [
        property,
        all.map((question_path) => ({ question_path })),
      ]),
    ),
  },
});

let sections: Sections;
let events: string[];

beforeEach(() => {
  drawMain([
    { property: 'name', path: '/data/name', required: true },
    { property: 'contact_phone', path: '/data/phone' },
    { property: 'time_zone', path: '/data/tz' },
    { property: 'time_zone', path: '/data/name' },
    { property: 'fixed', path: '/data/email', locked: true },
  ]);
  const actions = update({
    contact_phone: ['/data/phone'],
    time_zone: ['/data/tz', '/data/name'],
    fixed: ['/data/email'],
    elsewhere: ['/data/email'],
  });
  sections = followSections(document, readSections(actions));
  events = [];
  for (const type of ['input', 'keyup', 'change']) {
    need('tbody').addEventListener(type, ({ target }) =>
      events.push(`${(target as Element).localName} ${type}`),
    );
  }
});

const drawn = (): string[] =>
  [...document.querySelectorAll('tbody tr')].map(
    (row) =>
      `${need<HTMLInputElement>('input', row).value} <- ${need<HTMLSelectElement>('select', row).value}`,
  );

describe('edits through the page', () => {
  it('a property is typed without a key that opens the menu of suggestions', async () => {
    const edit: Edit = {
      ...KEY,
      type: 'rename-write',
      property: 'contact_phone',
      to: 'contact_phone_number',
    };
    expect(await applyEdits(sections, [edit])).toEqual({ ok: true });
    expect(drawn()).toContain('contact_phone_number <- /data/phone');
    expect(events).toEqual(['input input', 'input change']);
  });

  it('a row is removed by its button, the other of that property stays', async () => {
    const edit: Edit = { ...KEY, type: 'remove-write', property: 'time_zone', source: '/data/tz' };
    expect(await applyEdits(sections, [edit])).toEqual({ ok: true });
    expect(drawn().filter((row) => row.startsWith('time_zone'))).toEqual(['time_zone <- /data/name']);
  });

  it('one question is mapped alone', async () => {
    const edit: Edit = { type: 'map-question', property: 'time_zone', path: '/data/name' };
    expect(await applyEdits(sections, [edit])).toEqual({ ok: true });
    expect(drawn().filter((row) => row.startsWith('time_zone'))).toEqual(['time_zone <- /data/name']);
  });

  it('a question that is not mapped yet gets a row', async () => {
    const edit: Edit = { type: 'map-question', property: 'commcare_email_address', path: '/data/email' };
    expect(await applyEdits(sections, [edit])).toEqual({ ok: true });
    expect(drawn().at(-1)).toBe('commcare_email_address <- /data/email');
  });

  it.each<[string, readonly Edit[]]>([
    ['unsupported', [{ type: 'set-question-kind', path: '/data/phone', kind: 'phone' }]],
    ['unsupported', [{ type: 'map-question', property: 'time_zone', path: '/data/in/a/repeat' }]],
    ['unsupported', [{ ...KEY, type: 'rename-write', block: 'create', property: 'name', to: 'case_name' }]],
    ['unsupported', [{ ...KEY, type: 'remove-write', block: 'create', property: 'name' }]],
    ['gone', [{ ...KEY, type: 'remove-write', property: 'language_code' }]],
    ['gone', [{ ...KEY, type: 'rename-write', action: 'subcases[7]', property: 'a', to: 'b' }]],
    ['gone', [{ ...KEY, type: 'rename-write', property: 'elsewhere', to: 'time_zone_2' }]],
    ['failed', [{ ...KEY, type: 'rename-write', property: 'contact_phone', to: 'time_zone' }]],
    ['locked', [{ ...KEY, type: 'rename-write', property: 'fixed', to: 'time_zone_2' }]],
    ['locked', [{ ...KEY, type: 'remove-write', property: 'fixed' }]],
  ])('%s: %j', async (reason, edits) => {
    const before = drawn();
    expect(await applyEdits(sections, edits)).toEqual({ ok: false, reason });
    expect(drawn()).toEqual(before);
  });

  const RENAMED: Edit = {
    ...KEY,
    type: 'rename-write',
    property: 'contact_phone',
    to: 'contact_phone_number',
  };
  const GONE: Edit = { ...KEY, type: 'remove-write', property: 'language_code' };
  it.each<[string, readonly Edit[], string]>([
    [
      'one is not for this page',
      [RENAMED, { type: 'set-question-kind', path: '/data/phone', kind: 'phone' }],
      'unsupported',
    ],
    ['a row was renamed before one that is gone', [RENAMED, GONE], 'gone'],
    [
      'a row was removed before',
      [{ ...KEY, type: 'remove-write', property: 'time_zone', source: '/data/tz' }, GONE],
      'gone',
    ],
    [
      'a row was added before',
      [{ type: 'map-question', property: 'commcare_email_address', path: '/data/email' }, GONE],
      'gone',
    ],
    [
      'a question was chosen, and the other row removed',
      [{ type: 'map-question', property: 'time_zone', path: '/data/email' }, GONE],
      'gone',
    ],
    [
      'one row was renamed and the next is locked',
      [RENAMED, { ...KEY, type: 'rename-write', property: 'fixed', to: 'b' }],
      'locked',
    ],
    [
      'all but the name could be removed',
      [
        { ...KEY, type: 'remove-write', property: 'contact_phone' },
        { ...KEY, type: 'remove-write', block: 'create', property: 'name' },
      ],
      'unsupported',
    ],
  ])('all or nothing: %s', async (_, edits, reason) => {
    const before = [...drawn()].sort();
    const known = sections.all()[0]?.rows.map((row) => ({ ...row }));
    expect(await applyEdits(sections, edits)).toEqual({ ok: false, reason });
    expect([...drawn()].sort()).toEqual(before);
    expect(sections.all()[0]?.rows).toEqual(expect.arrayContaining(known ?? []));
    expect(sections.all()[0]?.rows).toHaveLength(known?.length ?? 0);
  });

  it('what is taken back is saved only if edited, as before', async () => {
    const box = (): HTMLInputElement | undefined =>
      [...document.querySelectorAll<HTMLInputElement>('tr')]
        .find((row) => need<HTMLInputElement>('input[type=text]', row).value === 'contact_phone')
        ?.querySelector<HTMLInputElement>('input[type=checkbox]') ?? undefined;
    need<HTMLInputElement>('tr:nth-child(2) input[type=checkbox]').checked = true;
    const edits: Edit[] = [{ ...KEY, type: 'remove-write', property: 'contact_phone' }, GONE];
    expect(await applyEdits(sections, edits)).toEqual({ ok: false, reason: 'gone' });
    expect(box()?.checked).toBe(true);
  });

  it('a page that takes the new name back has not taken it', async () => {
    need('tbody').addEventListener('change', ({ target }) => {
      (target as HTMLInputElement).value = 'contact_phone';
    });
    const edit: Edit = {
      ...KEY,
      type: 'rename-write',
      property: 'contact_phone',
      to: 'contact_phone_number',
    };
    expect(await applyEdits(sections, [edit])).toEqual({ ok: false, reason: 'failed' });
  });
});
