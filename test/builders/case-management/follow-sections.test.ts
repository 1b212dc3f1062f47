import { beforeEach, describe, expect, it } from 'vitest';
import { caseActionsOf } from '../../../src/builders/case-management/case-actions.ts';
import { followSections, type Sections } from '../../../src/builders/case-management/follow-sections.ts';
import { readSections } from '../../../src/builders/case-management/sections.ts';
import { type DrawnRow, drawChild, drawMain, drawRow, need } from './support/rows-page.ts';

const NAME: DrawnRow = { property: 'name', path: '/data/name', required: true };
const PHONE: DrawnRow = { property: 'phone', path: '/data/phone' };
const ZONE: DrawnRow = { property: 'time_zone', path: '/data/tz' };
const EMAIL: DrawnRow = { property: 'mail', path: '/data/email' };

const UPDATE = (rows: readonly DrawnRow[]): object =>
  Object.fromEntries(
    rows.map(({ property, path }) => [property, [{ question_path: path, update_mode: 'always' }]]),
  );
const ACTIONS = {
  open_case: { condition: { type: 'always' }, name_update_multi: [{ question_path: '/data/name' }] },
  update_case: { update_multi: UPDATE([PHONE, ZONE, EMAIL]) },
  subcases: [
    { case_type: 'child', name_update: { question_path: '/data/name' }, case_properties: UPDATE([PHONE]) },
    { case_type: 'partner', name_update: { question_path: '/data/name' }, case_properties: UPDATE([ZONE]) },
  ],
};

let sections: Sections;
let list: HTMLElement;

/** The mappings of a section, `property <- path`. */
function rows(kind = 'main', at = 0): string[] {
  const section = sections.all().filter((one) => one.kind === kind)[at];
  return (section?.rows ?? []).map(({ property, path }) => `${property} <- ${path}`);
}

/** Knockout shows these rows and takes the others away. */
function draw(...shown: readonly DrawnRow[]): void {
  list.replaceChildren(...shown.map(drawRow));
}

const input = (at: number): HTMLInputElement => need<HTMLInputElement>('input', list.children[at]);

beforeEach(() => {
  list = drawMain([NAME, PHONE]);
  need('#case-config-ko').append(drawChild('child', [NAME, PHONE]), drawChild('partner', [NAME, ZONE]));
  sections = followSections(document, readSections(ACTIONS));
  sections.sync();
});

const ALL = ['name <- /data/name', 'phone <- /data/phone', 'time_zone <- /data/tz', 'mail <- /data/email'];

/** What HQ's page has lost, `property <- path`. */
const lost = (): string[] =>
  (sections.all()[0]?.rows ?? []).flatMap(({ property, lost: path }) =>
    path ? [`${property} <- ${path}`] : [],
  );

describe('the condition under which a case is opened', () => {
  const CONSENT = { type: 'if', question: '/data/consent', operator: '=', answer: 'yes' };

  /** As HQ's template draws it (`case-config:condition`), before the list that it is of. */
  function drawCondition(of: Element): { set(type: string): void; answer(value: string): void } {
    const block = document.createElement('div');
    block.setAttribute('data-bind', 'visible: allow.condition()');
    block.innerHTML = `
      <div data-bind="visible: type() === 'always' && $parent.config.hasPrivilege"></div>
      <div data-bind="visible: type() === 'always' && !$parent.config.hasPrivilege" style="display: none"></div>
      <div data-bind="visible: type() === 'if'">
        <select data-bind="questionsSelect: x, value: question"><option value="/data/consent"></option></select>
        <select data-bind="optstr: [], value: operator"><option value="="></option></select>
        <input type="text" data-bind="value: answer">
      </div>`;
    need('.case-properties', of).before(block);
    const [always, , only] = [...block.children] as HTMLElement[];
    return {
      set(type) {
        if (always) always.style.display = type === 'always' ? '' : 'none';
        if (only) only.style.display = type === 'if' ? '' : 'none';
      },
      answer(value) {
        need<HTMLInputElement>('input', block).value = value;
      },
    };
  }
  const opened = (): unknown[] =>
    caseActionsOf(sections.all(), 'client', () => null).actions.map(({ condition }) => condition?.text);

  it('is the one on the page, of the form’s own case and of a child case', () => {
    const tab = need('#case-config-ko');
    const [main, child] = [drawCondition(tab), drawCondition(need('.panel-case-actions'))];
    for (const one of [main, child]) one.set('always');
    expect([sections.sync(), opened()]).toEqual([false, [undefined, undefined, undefined]]);
    main.set('if');
    main.answer('yes');
    expect([sections.sync(), opened()]).toEqual([true, ["/data/consent = 'yes'", undefined, undefined]]);
    child.set('if');
    child.answer('no');
    main.set('always');
    expect([sections.sync(), opened()]).toEqual([true, [undefined, "/data/consent = 'no'", undefined]]);
    // Type `never`: HQ shows neither, and nothing is known anew.
    child.set('never');
    expect(sections.sync()).toBe(false);
  });

  it('is gone when somebody takes it away', () => {
    const open_case = { ...ACTIONS.open_case, condition: CONSENT };
    sections = followSections(document, readSections({ ...ACTIONS, open_case }));
    const main = drawCondition(need('#case-config-ko'));
    main.set('if');
    main.answer('yes');
    expect([sections.sync(), opened()[0]]).toEqual([false, "/data/consent = 'yes'"]);
    main.set('always');
    expect([sections.sync(), opened()[0]]).toEqual([true, undefined]);
  });
});

describe('questions that the form no longer has', () => {
  const GONE = {
    open_case: ACTIONS.open_case,
    update_case: { update_multi: UPDATE([{ property: 'phone', path: '/data/gone' }, ZONE]) },
  };
  /** As Knockout draws a row whose question no option stands for. */
  const without = { property: 'phone', path: '' };

  it('HQ shows none in their rows: what it had is remembered, on the first page of a list and on another', () => {
    list = drawMain([NAME, without, ZONE]);
    sections = followSections(document, readSections(GONE));
    sections.sync();
    expect([rows(), lost()]).toEqual([
      ['name <- /data/name', 'phone <- ', 'time_zone <- /data/tz'],
      ['phone <- /data/gone'],
    ]);
    list = drawMain([NAME, ZONE]);
    sections = followSections(document, readSections(GONE));
    sections.sync();
    draw(without);
    sections.sync();
    expect([rows(), lost()]).toEqual([
      ['name <- /data/name', 'phone <- ', 'time_zone <- /data/tz'],
      ['phone <- /data/gone'],
    ]);
  });

  it('another question chosen takes its place', () => {
    list = drawMain([NAME, without, ZONE]);
    sections = followSections(document, readSections(GONE));
    sections.sync();
    need<HTMLSelectElement>('select', list.children[1]).value = '/data/phone';
    expect(sections.sync()).toBe(true);
    expect([rows()[1], lost()]).toEqual(['phone <- /data/phone', []]);
  });

  it('no question chosen by a person is no question lost', () => {
    need<HTMLSelectElement>('select', list.children[1]).value = '';
    sections.sync();
    expect([rows()[1], lost()]).toEqual(['phone <- ', []]);
  });

  it('one goes while its row stands: HQ keeps it in its model, and so does Caseline', () => {
    need('option[value="/data/phone"]', list.children[1]).remove();
    expect(sections.sync()).toBe(true);
    expect([rows()[1], lost()]).toEqual(['phone <- ', ['phone <- /data/phone']]);
    draw(NAME, without);
    need('option[value="/data/phone"]', list.children[1]).remove();
    sections.sync();
    expect([rows()[1], lost()]).toEqual(['phone <- ', ['phone <- /data/phone']]);
  });

  it('after a save that went through there is nothing more to lose; a failed one loses nothing', () => {
    list = drawMain([NAME, without, ZONE]);
    sections = followSections(document, readSections(GONE));
    const bar = need('.savebtn-bar');
    for (const state of ['save', 'saving', 'retry', 'saving']) {
      bar.className = `savebtn-bar savebtn-bar-${state}`;
      sections.sync();
      expect(lost()).toEqual(['phone <- /data/gone']);
    }
    bar.className = 'savebtn-bar savebtn-bar-saved';
    expect(sections.sync()).toBe(true);
    expect(lost()).toEqual([]);
  });
});

describe('rows that come and go', () => {
  it('are those of the page data, whatever stands on the screen', () => {
    expect(rows()).toEqual(ALL);
    draw(ZONE, EMAIL);
    expect(sections.sync()).toBe(false);
    draw();
    expect(sections.sync()).toBe(false);
    expect(rows()).toEqual(ALL);
  });

  it('a change is kept when its page is left, and found again when it is shown again', () => {
    input(1).value = 'contact phone';
    expect(sections.sync()).toBe(true);
    draw(ZONE, EMAIL);
    sections.sync();
    draw(NAME, { property: 'contact_phone', path: '/data/phone' });
    expect(sections.sync()).toBe(false);
    expect(rows()).toEqual(['name <- /data/name', 'contact_phone <- /data/phone', ...ALL.slice(2)]);
  });

  it('a row that is removed is gone; one that only leaves the screen is not', () => {
    const button = need<HTMLButtonElement>('button', list.children[1]);
    sections.willRemove(button);
    list.children[1]?.remove();
    expect(sections.sync()).toBe(true);
    expect(rows()).toEqual(ALL.filter((row) => !row.startsWith('phone')));
  });

  it('a remove button that does nothing removes nothing, also not when the page is turned later', () => {
    sections.willRemove(need('button', list.children[1]));
    sections.sync();
    draw(ZONE);
    sections.sync();
    expect(rows()).toEqual(ALL);
  });

  it('a click beside the button removes nothing', () => {
    sections.willRemove(need('select', list.children[1]));
    draw(ZONE);
    sections.sync();
    expect(rows()).toEqual(ALL);
  });

  it('a new row counts as soon as it says something', () => {
    list.append(drawRow({ property: '', path: '' }));
    expect(sections.sync()).toBe(true);
    need<HTMLSelectElement>('select', list.lastElementChild!).value = '/data/email';
    sections.sync();
    expect(rows().at(-1)).toBe(' <- /data/email');
  });

  it('two rows alike are two rows, and one of them removed leaves the other', () => {
    list.append(drawRow(PHONE));
    sections.sync();
    expect(rows().filter((row) => row.startsWith('phone'))).toHaveLength(2);
    sections.willRemove(need('button', list.lastElementChild!));
    list.lastElementChild?.remove();
    sections.sync();
    expect(rows()).toEqual(ALL);
  });

  it('a row that Knockout draws anew in its place is the same row', () => {
    list.children[1]?.replaceWith(drawRow(PHONE));
    expect(sections.sync()).toBe(false);
    expect(rows()).toEqual(ALL);
  });
});

describe('Registration and Follow-up', () => {
  it('the name is a property like others when the form only updates', () => {
    need<HTMLSelectElement>('#case-action-select').value = 'update';
    draw({ ...NAME, required: false }, PHONE);
    sections.sync();
    expect(sections.all()[0]).toMatchObject({ opens: false });
    expect(rows()).toEqual(ALL);
    need<HTMLSelectElement>('#case-action-select').value = 'open';
    draw(NAME, PHONE);
    sections.sync();
    expect(sections.all()[0]).toMatchObject({ opens: true });
    expect(rows()).toEqual(ALL);
  });

  it('a name without a question goes, as HQ takes it away', () => {
    need<HTMLSelectElement>('select', list.children[0]).value = '';
    sections.sync();
    need<HTMLSelectElement>('#case-action-select').value = 'update';
    draw(PHONE);
    sections.sync();
    expect(rows()).toEqual(ALL.slice(1));
  });
});

describe('child cases', () => {
  const panels = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.panel-case-actions')];

  it('are those of the page data', () => {
    expect(rows('subcase', 0)).toEqual(['name <- /data/name', 'phone <- /data/phone']);
    expect(rows('subcase', 1)).toEqual(['name <- /data/name', 'time_zone <- /data/tz']);
  });

  it('one that is removed goes with its rows', () => {
    panels()[0]?.remove();
    expect(sections.sync()).toBe(true);
    expect(rows('subcase', 0)).toEqual(['name <- /data/name', 'time_zone <- /data/tz']);
    expect(rows('subcase', 1)).toEqual([]);
  });

  it('one that is added has its own rows and case type', () => {
    need('#case-config-ko').append(drawChild('baby', [EMAIL]));
    sections.sync();
    expect(
      sections
        .all()
        .filter(({ kind }) => kind === 'subcase')
        .at(-1),
    ).toMatchObject({ caseType: 'baby' });
    expect(rows('subcase', 2)).toEqual(['mail <- /data/email']);
  });

  it('drawn anew in another order they are told by what they show', () => {
    const [first, second] = panels();
    first?.replaceWith(drawChild('partner', [NAME, ZONE]));
    second?.replaceWith(drawChild('child', [NAME, PHONE]));
    sections.sync();
    expect(rows('subcase', 0)).toEqual(['name <- /data/name', 'time_zone <- /data/tz']);
    expect(rows('subcase', 1)).toEqual(['name <- /data/name', 'phone <- /data/phone']);
  });

  it('another case type is followed', () => {
    need<HTMLSelectElement>('select', panels()[0]!).innerHTML = '<option>baby</option>';
    expect(sections.sync()).toBe(true);
    expect(sections.all().find(({ kind }) => kind === 'subcase')).toMatchObject({ caseType: 'baby' });
  });
});

describe('what was changed before Caseline came', () => {
  /** The page was loaded with `ACTIONS`; this is what its designer has made of it meanwhile. */
  function comeLate(main: readonly DrawnRow[], ...children: readonly (readonly DrawnRow[])[]): void {
    list = drawMain(main);
    need('#case-config-ko').append(...children.map((shown, at) => drawChild(`type ${at}`, shown)));
    sections = followSections(document, readSections(ACTIONS));
    sections.sync();
  }
  const CHILD = [NAME, PHONE];
  const PARTNER = [NAME, ZONE];

  it('a property that was renamed is no second one', () => {
    comeLate([NAME, { ...PHONE, property: 'contact_phone' }], CHILD, PARTNER);
    expect(rows()).toEqual(['name <- /data/name', 'contact_phone <- /data/phone', ...ALL.slice(2)]);
  });

  it('another question that was chosen is not one beside the first', () => {
    comeLate([NAME, { ...PHONE, path: '/data/other' }], CHILD, PARTNER);
    expect(rows()).toEqual(['name <- /data/name', 'phone <- /data/other', ...ALL.slice(2)]);
  });

  it('a row that was added is one more, and so is every later one with a known question', () => {
    comeLate([NAME, PHONE, { property: 'other', path: '/data/other' }], CHILD, PARTNER);
    list.append(drawRow({ property: 'second_phone', path: '/data/tz' }));
    sections.sync();
    expect(rows()).toEqual([...ALL, 'other <- /data/other', 'second_phone <- /data/tz']);
  });

  it('a child case in which something was changed is none beside the first', () => {
    comeLate([NAME, PHONE], [NAME, { ...PHONE, property: 'contact_phone' }], PARTNER);
    expect(sections.all().filter(({ kind }) => kind === 'subcase')).toHaveLength(2);
    expect(rows('subcase', 0)).toEqual(['name <- /data/name', 'contact_phone <- /data/phone']);
    expect(rows('subcase', 1)).toEqual(['name <- /data/name', 'time_zone <- /data/tz']);
  });

  it('a child case that was added is one more', () => {
    comeLate([NAME, PHONE], CHILD, PARTNER, [EMAIL]);
    expect(sections.all().filter(({ kind }) => kind === 'subcase')).toHaveLength(3);
    expect(rows('subcase', 2)).toEqual(['mail <- /data/email']);
  });
});

it('a page without any row is no page without mappings', () => {
  document.body.innerHTML = '';
  expect(sections.sync()).toBe(false);
  expect(rows()).toEqual(ALL);
  expect(sections.places()).toEqual([]);
});
