import { describe, expect, it } from 'vitest';
import { actionsOf, readSections } from '../../../src/builders/case-management/sections.ts';
import { readHqActions } from '../../../src/form/read-hq-actions.ts';
import { GENERATIONS } from '../../pages/case-management/model/generations.ts';
import { advancedActions, basicActions, SETUPS } from '../../pages/case-management/server/setups.ts';

const noRepeat = (): null => null;
const setups = Object.entries(SETUPS);

/** What matters to the rules, without the order in which HQ lists properties. */
function meaning(actions: unknown) {
  return readHqActions(actions, 'client').actions.map(({ writes, condition: _, ...action }) => ({
    ...action,
    writes: writes
      .map(({ property, index, block, source }) => JSON.stringify([property, index, block, source]))
      .sort(),
  }));
}

describe('rows out of page data and back', () => {
  const rows = GENERATIONS.flatMap((generation) =>
    setups.flatMap(([name, setup]) => [
      [`${name} (${generation})`, basicActions(setup, generation)] as const,
      [`${name}, advanced (${generation})`, advancedActions(setup, generation)] as const,
    ]),
  );
  it.each(rows)('%s: the page’s rows write what its actions write', (_, actions) => {
    expect(meaning(actionsOf(readSections(actions), noRepeat))).toEqual(meaning(actions));
  });

  it.each([null, 'text', [], {}, { update_case: 7 }, { subcases: 'x' }, { load_update_cases: [null, 3] }])(
    'of another shape (%j): nothing is thrown',
    (actions) => {
      expect(() => actionsOf(readSections(actions), noRepeat)).not.toThrow();
    },
  );

  it('a property by the name of a method of objects is a property', () => {
    const actions = JSON.parse('{"update_case":{"update":{"__proto__":"/data/a","constructor":"/data/b"}}}');
    expect(readSections(actions)[0]?.rows.map(({ property }) => property)).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(meaning(actionsOf(readSections(actions), noRepeat))).toEqual(meaning(actions));
  });
});

describe('what the screen changes', () => {
  it('Registration opens a case with its name, Follow-up only updates', () => {
    const [main] = readSections(basicActions(SETUPS.clean!, 'multi'));
    const [opening] = readHqActions(actionsOf([main!], noRepeat), null).actions;
    expect(opening).toMatchObject({ creates: true, writes: [{ property: 'name', block: 'create' }, {}] });
    const followUp = { ...main!, opens: false, rows: main!.rows.filter(({ required }) => !required) };
    const [updating] = readHqActions(actionsOf([followUp], noRepeat), null).actions;
    expect(updating).toMatchObject({ creates: false, writes: [{ property: 'language_code' }] });
  });

  it('a child case of a question in a repeat is opened once per turn', () => {
    const sections = readSections(basicActions(SETUPS.family!, 'multi'));
    const actions = actionsOf(sections, (path) => (path === '/data/name' ? '/data/child' : null));
    expect(readHqActions(actions, null).actions.map(({ id, repeat }) => [id, repeat])).toEqual([
      ['update_case', null],
      ['usercase_update', null],
      ['subcases[0]', '/data/child'],
      ['subcases[1]', '/data/child'],
    ]);
  });

  it('rows without a question or a property write nothing', () => {
    const [main] = readSections(basicActions(SETUPS.followup!, 'multi'));
    const rows = [
      { property: 'time_zone', path: '', required: false },
      { property: '', path: '/data/tz', required: false },
    ];
    expect(readHqActions(actionsOf([{ ...main!, rows }], noRepeat), null).actions).toEqual([]);
  });
});
