import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { generateForm } from '../bench/form-generator.ts';
import { runs } from './runs.ts';

const CONTACT = readFileSync(new URL('../form/data/contact.xml', import.meta.url), 'utf8');
const FORMS = [CONTACT, CONTACT.replace(/\n/g, '\r\n'), generateForm({ questions: 24, languages: ['en'] })];

const FRAGMENTS = [
  '<',
  '>',
  '/>',
  '</',
  '"',
  "'",
  '&',
  '&amp;',
  '&#0;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '\0',
  '\uFEFF',
  '\u2028',
  '😀',
  '\uD800',
  '<bind/>',
  '<instance>',
  '</data>',
  'xmlns:q=""',
  'nodeset="../.."',
  'calculate="',
  '<case xmlns="http://commcarehq.org/case/transaction/v2"><update><time_zone/></update></case>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  ' vellum:role="SaveToCase"',
  '<itext/>',
  '\r',
  '\n\n\n',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(2000)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })),
});

const mutated = fc
  .tuple(fc.constantFrom(...FORMS), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([form, mutations]) =>
    mutations.reduce((text, { at, remove, insert }) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + insert + text.slice(offset + remove);
    }, form),
  );

/** Counted another way than the reader does. */
function lineOf(text: string, offset: number): number {
  return text
    .slice(0, offset)
    .replace(/\r\n/g, '\n')
    .split(/[\r\n]/).length;
}

describe('readXForm on broken forms', () => {
  it('never throws, and names a place that is in the text and on that line', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = readXForm(text);
        if (result.ok) {
          const model = createFormModel(result.source);
          for (const write of model.writes) expect(model.source.caseActions).toContain(write.action);
          for (const { calculate, range } of result.source.questions) {
            for (const place of [calculate?.range, range]) {
              if (place === undefined) continue;
              expect(place.start).toBeLessThanOrEqual(place.end);
              expect(place.end).toBeLessThanOrEqual(text.length);
            }
          }
          return;
        }
        const { message, line, column, offset } = result.problem;
        expect(message).not.toBe('');
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
        // An offset between CR and LF belongs to the line that they end.
        const between = text[offset - 1] === '\r' && text[offset] === '\n';
        expect(line).toBe(lineOf(text, between ? offset - 1 : offset));
        expect(column).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: runs(500) },
    );
  });
});
