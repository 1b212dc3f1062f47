import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/form/edits/apply-edits-xml.ts';
import { applyToSource } from '../../../src/form/edits/apply-to-source.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import { inverse } from '../../../src/form/edits/inverse.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { runs } from '../../fuzz/runs.ts';

const FORM = readFileSync(new URL('../data/contact.xml', import.meta.url), 'utf8').replace(
  '</h:head>',
  `<vellum:case_mappings>
    <mapping property="name"><question question_path="/data/name" /></mapping>
    <mapping property="contact_phone">
      <question question_path="/data/phone" />
      <question question_path="/data/phone_int" />
    </mapping>
  </vellum:case_mappings></h:head>`,
);

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok) throw new Error(result.problem.message);
  return result.source;
}

function apply(xml: string, edits: readonly Edit[]): string | null {
  const result = applyEdits(xml, read(xml), edits);
  return result.ok ? result.text : null;
}

/** What a form says, without where it stands in the file; the questions of one property in any order. */
function said(xml: string): unknown {
  const source = read(xml);
  return JSON.parse(
    JSON.stringify(
      {
        ...source,
        setValues: source.setValues?.toSorted((a, b) => a.path.localeCompare(b.path)),
        caseActions: source.caseActions.map((action) => ({
          ...action,
          writes: action.writes.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
        })),
      },
      // The twin with hashtags says the same as the path.
      (key, value) => (key === 'range' || key === 'vellum' ? undefined : value),
    ),
  );
}

const paths = read(FORM).questions.map(({ path }) => path);
const path = fc.constantFrom(...paths);
const property = fc.constantFrom('name', 'contact_phone', 'contact_phone_number', 'time_zone');
const value = fc.constantFrom('', "'1'", '#form/name', `. < 5 and #form/phone = "a&b"`);
const selects = read(FORM).questions.filter(({ choices }) => choices.length > 0);
const choice = fc.constantFrom(
  ...selects.flatMap(({ path: of, choices }) => choices.map(({ value: from }) => ({ path: of, from }))),
);
const write = fc.constantFrom(
  ...read(FORM).caseActions.flatMap(({ id, writes }) =>
    writes.map((one) => ({ action: id, block: one.block, property: one.property })),
  ),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('set-expression' as const),
    path,
    part: fc.constantFrom('calculate', 'constraint', 'relevant', 'default'),
    value,
  }),
  fc.record({
    type: fc.constant('set-constraint-message' as const),
    path,
    text: fc.constantFrom('Too short', 'a < b'),
    replaces: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('set-question-kind' as const),
    path,
    kind: fc.constantFrom('text', 'phone', 'int', 'decimal', 'date'),
  }),
  choice.map(({ path: of, from }): Edit => ({ type: 'set-choice-value', path: of, from, to: 'other' })),
  choice.map(({ path: of }): Edit => ({ type: 'add-choice', path: of, value: 'new', label: 'New' })),
  fc.record({ type: fc.constant('map-question' as const), property, path }),
  fc.record({ type: fc.constant('add-mapping' as const), property, path }),
  fc.tuple(write, value).map(([of, text]): Edit => ({ type: 'set-write-expression', ...of, value: text })),
  write.map((of): Edit => ({ type: 'rename-write', ...of, to: 'commcare_email_address' })),
  fc.record({
    type: fc.constant('add-hidden-value' as const),
    after: path,
    id: fc.constantFrom('made', 'made_too'),
    calculate: value,
  }),
);

describe('taking edits back', () => {
  it('gives the form as it was, for every edit that can be made', () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(edit, (one) => {
        const after = apply(FORM, [one]);
        const back = inverse([one], read(FORM));
        if (after === null || back === null) return;
        tried.set(one.type, (tried.get(one.type) ?? 0) + 1);
        expect(said(apply(after, back) ?? '')).toEqual(said(FORM));
      }),
      { numRuns: runs(400) },
    );
    expect([...tried.keys()].sort()).toEqual([
      'add-choice',
      'add-hidden-value',
      'add-mapping',
      'map-question',
      'rename-write',
      'set-choice-value',
      'set-constraint-message',
      'set-expression',
      'set-question-kind',
      'set-write-expression',
    ]);
  });

  it('takes a whole insertion back as one list: the hidden value, its mapping, the condition', () => {
    const edits: Edit[] = [
      { type: 'set-question-kind', path: '/data/phone_int', kind: 'phone' },
      { type: 'set-expression', path: '/data/phone', part: 'constraint', value: "regex(., '^[0-9]+$')" },
      { type: 'set-constraint-message', path: '/data/phone', text: 'Digits only', replaces: true },
      { type: 'add-hidden-value', after: '/data/phone', id: 'number', calculate: '#form/phone' },
      { type: 'map-question', property: 'contact_phone', path: '/data/number' },
    ];
    const back = inverse(edits, read(FORM));
    expect(back?.map(({ type }) => type)).toEqual([
      'map-question',
      'add-mapping',
      'remove-question',
      'restore-constraint-message',
      'restore-constraint-message',
      'set-expression',
      'set-question-kind',
    ]);
    expect(said(apply(apply(FORM, edits) ?? '', back ?? []) ?? '')).toEqual(said(FORM));
  });

  it('leaves nothing in the file that an edit brought', () => {
    const edits: Edit[] = [
      { type: 'set-constraint-message', path: '/data/email', text: 'Like a@example.org' },
      { type: 'add-hidden-value', after: '/data/email', id: 'made', calculate: "'1'" },
    ];
    expect(apply(apply(FORM, edits) ?? '', inverse(edits, read(FORM)) ?? [])).toBe(FORM);
  });

  it('says that it cannot when an edit cannot make it again', () => {
    const gone: Edit = { type: 'set-expression', path: '/data/gone', part: 'calculate', value: '1' };
    expect(inverse([gone], read(FORM))).toBeNull();
    const removed: Edit = { type: 'remove-question', path: '/data/phone' };
    expect(inverse([removed], read(FORM))).toBeNull();
  });
});

describe('questions that an edit has made', () => {
  const EMPTY = { ...read(FORM), questions: [], caseActions: [] };

  it('go with all that belongs to them, their mappings first', () => {
    const edits: readonly Edit[] = [
      { type: 'add-question', id: 'consent', kind: 'select', label: 'May we?' },
      { type: 'add-choice', path: '/data/consent', value: 'yes', label: 'Yes' },
      { type: 'add-hidden-value', after: '/data/consent', id: 'agreed', calculate: '1' },
      { type: 'map-question', property: 'name', path: '/data/agreed' },
    ];
    const back = inverse(edits, EMPTY);
    expect(back?.map(({ type }) => type)).toEqual(['remove-write', 'remove-question', 'remove-question']);
    const undone = applyToSource(applyToSource(EMPTY, edits), back ?? []);
    expect(undone.questions).toEqual([]);
    expect(undone.caseActions.flatMap(({ writes }) => writes)).toEqual([]);
  });
});
