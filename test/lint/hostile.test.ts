import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { runs } from '../fuzz/runs.ts';
import { sketch } from './support/form.ts';

const CONTACT = readFileSync(resolve(import.meta.dirname, 'data/contact.xml'), 'utf8');
const PROJECT = { countries: ['KE', 'US'], languages: ['en'], gateways: ['X'] };

/** Pieces of forms and of nonsense, put where they do not belong. */
const PIECES = [
  ...[
    "'",
    '"',
    '(',
    ')',
    '[',
    ']',
    '#form/',
    '/data/phone',
    '..',
    '.',
    '|',
    ' or ',
    ' and ',
    '$x',
    '-',
    '::',
  ],
  ...[
    "regex(., '((a+)+)+$')",
    'concat(',
    'if(',
    'instance(',
    '&lt;',
    '&#0;',
    '\u0000',
    '\ud800',
    '٣',
    '99999999999999999999',
  ],
];

describe('whatever the form is', () => {
  it('a mutated form is refused or linted, without an exception', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.integer({ min: 0, max: CONTACT.length - 1 }),
            length: fc.integer({ min: 0, max: 40 }),
            piece: fc.constantFrom(...PIECES),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (changes) => {
          const text = changes.reduce(
            (now, { at, length, piece }) => now.slice(0, at) + piece + now.slice(at + length),
            CONTACT,
          );
          const read = readXForm(text);
          if (read.ok) lint(createFormModel(read.source), PROJECT);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('any expression is linted, without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
        const expression = pieces.join('').replaceAll('\n', ' ');
        const { form } = sketch(
          `text phone\n  validate ${expression}\nhidden v = ${expression}\nmap contact_phone_number <- v\nmap time_zone <- phone\nmap contact_phone_number_is_verified <- v`,
        );
        lint(form, PROJECT);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    [
      'a pattern made to be slow',
      "text p\n  validate regex(., '^(([0-9])+)+x$')\nmap contact_phone_number <- p",
    ],
    [
      'calculations that double again and again',
      `${Array.from({ length: 60 }, (_, i) => `hidden h${i} = concat(#form/h${i + 1}, #form/h${i + 1})`).join('\n')}\ntext h60\nmap contact_phone_number <- h0`,
    ],
    [
      'thousands of choices under a condition',
      `select s: ${Array.from({ length: 4000 }, (_, i) => `Zone${i}`).join(', ')}\nhidden v = if(#form/s != 'Zone1', #form/s, '')\nmap time_zone <- v`,
    ],
    [
      'a circle of 2,000 calculations, written by 100 blocks',
      `${Array.from({ length: 2_000 }, (_, i) => `hidden h${i} = concat(#form/h${(i + 1) % 2_000}, '1')`).join('\n')}\n${Array.from({ length: 100 }, (_, i) => `map contact_phone_number <- h${i * 20}`).join('\n')}`,
    ],
    [
      '1,000 writes of numbers that people type',
      `${Array.from({ length: 1_000 }, (_, i) => `int q${i}`).join('\n')}\n${Array.from({ length: 1_000 }, (_, i) => `map contact_phone_number <- q${i}`).join('\n')}`,
    ],
    [
      'a name with thousands of letters',
      `text a\nmap ${'contact_phone_number'.repeat(2000)} <- a\nmap ${'é'.repeat(20000)} <- a`,
    ],
  ])('%s comes to an end', (_name, text) => {
    expect(Array.isArray(lint(sketch(text).form, PROJECT))).toBe(true);
  });

  it('a long circle is told by its beginning', () => {
    const text = Array.from({ length: 300 }, (_, i) => `hidden h${i} = concat(#form/h${(i + 1) % 300}, '1')`);
    const { form } = sketch(`${text.join('\n')}\nmap contact_phone_number <- h7`);
    const found = lint(form, PROJECT).find(({ rule }) => rule === 'expression-invalid');
    expect(found?.message.what).toContain('`h7` → `h8` → `h9`');
    expect(found?.message.what.length).toBeLessThan(200);
  });

  it('texts of the form stand in messages on one line, cut to a length', () => {
    const { form } = sketch(`select z: ${'x'.repeat(500)}\nmap time_zone <- z`);
    const [finding] = lint(form, PROJECT);
    expect(finding?.message.what.length).toBeLessThan(200);
  });
});
