import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { guardMessage } from '../../../src/builders/vellum/page/guard.ts';
import { builderMessage, LIMITS, parsePageMessage } from '../../../src/builders/vellum/protocol.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import { runs } from '../../fuzz/runs.ts';

const MUG = { id: 'a', type: 'Text', path: '/data/a', repeat: null };

describe('what the page says', () => {
  it.each([
    { kind: 'ready' },
    { kind: 'no-form', failed: true },
    { kind: 'form', mugs: [MUG], done: true },
    { kind: 'form', order: ['a'], mugs: [], done: false },
    { kind: 'reply', id: 1, result: 'locked' },
    { kind: 'save-asked', id: 3 },
    { kind: 'degraded', code: 'no-save-hook' },
  ])('is understood: %o', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
  });

  it.each([
    ['an unknown kind', { kind: 'open-tab', url: 'https://evil.example' }],
    ['no object', 'ready'],
    ['nothing', null],
    ['a list', [{ kind: 'ready' }]],
    ['a form without mugs', { kind: 'form', done: true }],
    ['a mug with a number for a path', { kind: 'form', mugs: [{ ...MUG, path: 7 }], done: true }],
    ['an answer that is no reason', { kind: 'reply', id: 1, result: 'granted' }],
    ['a negative id', { kind: 'save-asked', id: -1 }],
    ['a code with markup', { kind: 'degraded', code: '<b>' }],
    [
      'a text that is too long',
      { kind: 'form', mugs: [{ ...MUG, calculate: 'x'.repeat(LIMITS.text + 1) }], done: true },
    ],
    ['too many mugs at once', { kind: 'form', mugs: Array(LIMITS.part + 1).fill(MUG), done: true }],
  ])('is dropped when it is %s', (_what, data: unknown) => {
    expect(parsePageMessage(data)).toBeNull();
  });

  it('keeps no field that the protocol does not know', () => {
    expect(parsePageMessage({ kind: 'ready', token: 'x' })).toEqual({ kind: 'ready' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const parsed = parsePageMessage(data);
        expect(parsed === null || typeof parsed.kind === 'string').toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});

const CARD = { action: '/data/s', block: 'update', property: 'a' } as const;

/** One of each type, with every field: the guard by hand has to let through what the schema does. */
const EACH: { readonly [Type in Edit['type']]: Required<Extract<Edit, { type: Type }>> } = {
  'set-expression': { type: 'set-expression', path: '/data/a', part: 'constraint', value: '1' },
  'set-constraint-message': {
    type: 'set-constraint-message',
    path: '/data/a',
    text: 'No.',
    texts: { fr: 'Non.' },
    replaces: true,
  },
  'set-question-kind': { type: 'set-question-kind', path: '/data/a', kind: 'text' },
  'set-choice-value': { type: 'set-choice-value', path: '/data/a', from: 'x', to: 'y' },
  'add-choice': { type: 'add-choice', path: '/data/a', value: 'x', label: 'X', labels: { fr: 'X' } },
  'set-write-expression': { type: 'set-write-expression', ...CARD, value: '1' },
  'rename-write': { type: 'rename-write', ...CARD, to: 'b', source: '/data/a' },
  'remove-write': { type: 'remove-write', ...CARD, source: undefined },
  'map-question': { type: 'map-question', property: 'a', path: '/data/a' },
  'add-hidden-value': { type: 'add-hidden-value', after: '/data/a', id: 'b', calculate: '1' },
  'restore-constraint-message': {
    type: 'restore-constraint-message',
    path: '/data/a',
    language: 'en',
    text: 'No.',
  },
  'remove-choice': { type: 'remove-choice', path: '/data/a', value: 'x' },
  'remove-question': { type: 'remove-question', path: '/data/b' },
  'add-mapping': { type: 'add-mapping', property: 'a', path: '/data/a' },
  'add-question': {
    type: 'add-question',
    after: undefined,
    id: 'b',
    kind: 'select',
    label: 'B',
    labels: { fr: 'Bé' },
    required: true,
  },
};
const EDITS = Object.values(EACH);

const SAID = [
  { kind: 'sync', id: 1 },
  { kind: 'hold' },
  { kind: 'dispose' },
  { kind: 'save-answer', id: 2, decision: 'wait' },
  ...EDITS.map((edit) => ({ kind: 'apply', id: 3, told: 4, edits: [edit] })),
  { kind: 'reveal', id: 4, place: { path: '/data/a', attr: null } },
  { kind: 'reveal', id: 4, place: { path: '/data/a', choice: 'x', attr: 'nodeID' } },
  {
    kind: 'show',
    id: 5,
    marks: [{ path: '/data/a', choice: undefined, attr: null, key: 'caseline:a', text: 'x' }],
  },
];

describe('what the builder half says', () => {
  it.each(SAID)('passes the guard in the page: %o', (message) => {
    expect(v.safeParse(builderMessage, message).success).toBe(true);
    expect(guardMessage(message)).toBe(message);
  });

  it.each([
    null,
    7,
    'hold',
    {},
    { kind: 'eval', code: '1' },
    { kind: 'sync' },
    { kind: 'apply', id: 1 },
    { kind: 'apply', id: 1, edits: [null] },
    { kind: 'apply', id: 1, edits: [{ type: 'set-expression', path: { toString: 1 } }] },
    { kind: 'apply', id: 1, edits: [{ type: 'add-question', labels: [['fr', 'B']] }] },
    { kind: 'show', id: 1, marks: [{ path: '/data/a', attr: null, key: 'k' }] },
    { kind: 'reveal', id: 1, place: { path: '/data/a', attr: 3 } },
    { kind: 'reveal', id: 1, place: { path: '/data/a', choice: 3, attr: null } },
    { kind: 'save-answer', id: 1, decision: 'perhaps' },
    Object.create({ kind: 'hold' }),
    Object.assign(Object.create({ id: 1 }), { kind: 'sync' }),
  ])('is dropped by the guard when it is wrong: %o', (data) => {
    expect(guardMessage(data)).toBeNull();
  });

  it('makes the guard neither throw nor let through a kind of its own', () => {
    const kinds = new Set(SAID.map((message) => message.kind));
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = guardMessage(data);
        expect(message === null || kinds.has(message.kind)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
