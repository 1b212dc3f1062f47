import { describe, expect, it } from 'vitest';
import { caseActionsOf } from '../../../src/builders/case-management/case-actions.ts';
import { readSections, type Section } from '../../../src/builders/case-management/sections.ts';
import { type HqActions, readHqActions } from '../../../src/form/hq/read-hq-actions.ts';
import { GENERATIONS } from '../../pages/case-management/model/generations.ts';
import { advancedActions, basicActions, SETUPS } from '../../pages/case-management/server/setups.ts';

const written = (sections: readonly Section[]): HqActions => caseActionsOf(sections, 'client', () => null);
const setups = Object.entries(SETUPS);

/** What matters to the rules, without the order in which HQ lists properties. */
function meaning({ actions }: HqActions) {
  return actions.map(({ writes, condition: _, ...action }) => ({
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
    const read = readHqActions(actions, 'client');
    expect(meaning(written(readSections(actions)))).toEqual(meaning(read));
    expect(written(readSections(actions)).loads).toEqual(read.loads);
  });

  it.each([null, 'text', [], {}, { update_case: 7 }, { subcases: 'x' }, { load_update_cases: [null, 3] }])(
    'of another shape (%j): nothing is thrown',
    (actions) => {
      expect(() => written(readSections(actions))).not.toThrow();
    },
  );

  it('a property by the name of a method of objects is a property', () => {
    const actions = JSON.parse('{"update_case":{"update":{"__proto__":"/data/a","constructor":"/data/b"}}}');
    expect(readSections(actions)[0]?.rows.map(({ property }) => property)).toEqual([
      '__proto__',
      'constructor',
    ]);
    const read = readHqActions(actions, 'client');
    expect(meaning(written(readSections(actions)))).toEqual(meaning(read));
    expect(written(readSections(actions)).loads).toEqual(read.loads);
  });
});

describe('what the screen changes', () => {
  it('Registration opens a case with its name, Follow-up only updates', () => {
    const [main] = readSections(basicActions(SETUPS.clean!, 'multi'));
    const [opening] = written([main!]).actions;
    expect(opening).toMatchObject({ creates: true, writes: [{ property: 'name', block: 'create' }, {}] });
    const followUp = { ...main!, opens: false, rows: main!.rows.filter(({ required }) => !required) };
    const [updating] = written([followUp]).actions;
    expect(updating).toMatchObject({ creates: false, writes: [{ property: 'language_code' }] });
  });

  it('a child case of a question in a repeat is opened once per turn', () => {
    const sections = readSections(basicActions(SETUPS.family!, 'multi'));
    const { actions } = caseActionsOf(sections, 'client', (path) =>
      path === '/data/name' ? '/data/child' : null,
    );
    expect(actions.map(({ id, repeat }) => [id, repeat])).toEqual([
      ['update_case', null],
      ['usercase_update', null],
      ['subcases[0]', '/data/child'],
      ['subcases[1]', '/data/child'],
    ]);
  });

  it('of two rows called name both fill the name, the second although the page does not require it', () => {
    const [main] = readSections(basicActions(SETUPS.names!, 'multi'));
    const rows = main!.rows.map((row, at) => ({ ...row, required: at === 0 }));
    expect(written([{ ...main!, rows }]).actions[0]?.writes).toMatchObject([
      { property: 'name', block: 'create', source: { path: '/data/name' } },
      { property: 'name', block: 'create', source: { path: '/data/email' } },
      { property: 'language_code', block: 'update' },
    ]);
  });

  it('a question that HQ has lost is still named', () => {
    const [main] = readSections(basicActions(SETUPS.followup!, 'multi'));
    const rows = [{ property: 'time_zone', path: '', required: false, lost: '/data/zone' }];
    expect(written([{ ...main!, rows }]).actions[0]?.writes).toMatchObject([
      { property: 'time_zone', source: { path: '/data/zone' } },
    ]);
  });

  it('rows without a question or a property write nothing', () => {
    const [main] = readSections(basicActions(SETUPS.followup!, 'multi'));
    const rows = [
      { property: 'time_zone', path: '', required: false },
      { property: '', path: '/data/tz', required: false },
    ];
    expect(written([{ ...main!, rows }]).actions).toEqual([]);
  });
});
