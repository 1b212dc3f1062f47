// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { followSections } from '../../src/builders/case-management/follow-sections.ts';
import { type DrawnRow, drawMain, drawRow, need } from '../builders/case-management/support/rows-page.ts';
import { runs } from './runs.ts';

const PER_PAGE = 3;
const PROPERTIES = ['time_zone', 'phone', 'mail', 'parent/phone', 'detail'];
const PATHS = ['/data/name', '/data/phone', '/data/tz', '/data/email'];

type Deed =
  | { readonly type: 'turn'; readonly page: number }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'rename'; readonly at: number; readonly to: string }
  | { readonly type: 'choose'; readonly at: number; readonly path: string }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'add' }
  | { readonly type: 'redraw' };

const index = fc.nat({ max: PER_PAGE });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ type: fc.constant('turn'), page: fc.nat({ max: 4 }) }),
  fc.record({ type: fc.constant('search'), text: fc.constantFrom('', 'phone', 'zone', 'nothing') }),
  fc.record({ type: fc.constant('rename'), at: index, to: fc.constantFrom(...PROPERTIES) }),
  fc.record({ type: fc.constant('choose'), at: index, path: fc.constantFrom(...PATHS) }),
  fc.record({ type: fc.constant('remove'), at: index }),
  fc.record({ type: fc.constant('add') }),
  fc.record({ type: fc.constant('redraw') }),
) as fc.Arbitrary<Deed>;

/** HQ's own list of rows, of which a few are in the DOM. */
interface Model {
  rows: Draft[];
  shown: Draft[];
  drawn: Map<Draft, HTMLElement>;
}
type Draft = { property: string; path: string };

/** Knockout keeps the elements of rows that stay, and makes those of rows that come. */
function show(model: Model, rows: readonly Draft[]): void {
  const list = need('tbody');
  const elements = rows.map((row) => model.drawn.get(row) ?? drawRow(row));
  model.drawn = new Map(rows.map((row, at) => [row, elements[at]!]));
  model.shown = [...rows];
  list.replaceChildren(...elements);
}

const start: fc.Arbitrary<DrawnRow[]> = fc.array(
  fc.record({ property: fc.constantFrom(...PROPERTIES), path: fc.constantFrom(...PATHS) }),
  { maxLength: 9 },
);

it('whatever is done to rows of which three are on the screen, all of them are known', () => {
  fc.assert(
    fc.property(start, fc.array(deed, { maxLength: 25 }), (given, deeds) => {
      drawMain([]);
      need('#case-action-select').remove();
      const model: Model = { rows: given.map((row) => ({ ...row })), shown: [], drawn: new Map() };
      show(model, model.rows.slice(0, PER_PAGE));
      const rows = given.map((row) => ({ ...row, required: false }));
      const sections = followSections(document, [
        { kind: 'main', base: {}, caseType: null, opens: false, rows },
      ]);
      sections.sync();
      for (const one of deeds) {
        // What a person presses is seen before the page hears of it.
        sections.sync();
        act(model, one, (element) => sections.willRemove(need('button', element)));
        sections.sync();
      }
      const key = ({ property, path }: Draft): string => `${property} <- ${path}`;
      // Empty rows are saved by nobody, and one is like another.
      const says = (all: readonly Draft[]): string[] =>
        all
          .filter((row) => key(row) !== ' <- ')
          .map(key)
          .sort();
      expect(says(sections.all()[0]?.rows ?? [])).toEqual(says(model.rows));
    }),
    { numRuns: runs(60) },
  );
});

function act(model: Model, one: Deed, willRemove: (element: HTMLElement) => void): void {
  const row = 'at' in one ? model.shown[one.at] : undefined;
  const element = row && model.drawn.get(row);
  switch (one.type) {
    case 'turn':
      show(model, model.rows.slice(one.page * PER_PAGE, (one.page + 1) * PER_PAGE));
      break;
    case 'search':
      show(model, model.rows.filter(({ property }) => property.includes(one.text)).slice(0, PER_PAGE));
      break;
    case 'redraw':
      model.drawn = new Map();
      show(model, model.shown);
      break;
    case 'add': {
      const added = { property: '', path: '' };
      model.rows.push(added);
      show(model, [...model.shown, added]);
      break;
    }
    case 'rename':
      if (!row || !element) break;
      row.property = one.to;
      need<HTMLInputElement>('input', element).value = one.to;
      break;
    case 'choose':
      if (!row || !element) break;
      row.path = one.path;
      need<HTMLSelectElement>('select', element).value = one.path;
      break;
    case 'remove':
      if (!row || !element) break;
      willRemove(element);
      model.rows = model.rows.filter((other) => other !== row);
      show(
        model,
        model.shown.filter((other) => other !== row),
      );
  }
}
