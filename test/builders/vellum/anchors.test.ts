import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../../src/builders/vellum/anchors.ts';
import { fieldText } from '../../../src/builders/vellum/dom.ts';
import { createMirror } from '../../../src/builders/vellum/mirror.ts';
import type { RawMug } from '../../../src/builders/vellum/protocol.ts';
import { findTwins, withTwins } from '../../../src/builders/vellum/twin-cards.ts';
import type { Site } from '../../../src/lint/finding.ts';

const MUGS: RawMug[] = [
  { id: 'grp', type: 'Group', path: '/data/grp', repeat: null },
  { id: 'inner', type: 'Text', path: '/data/grp/inner', repeat: null },
  {
    id: 'lang',
    type: 'Select',
    path: '/data/lang',
    repeat: null,
    choices: [{ id: 'choice', value: 'xx', labels: [] }],
  },
  { id: 'phone', type: 'Text', path: '/data/phone', repeat: null },
  {
    id: 'save',
    type: 'SaveToCase',
    path: '/data/save',
    repeat: null,
    save: {
      creates: false,
      updates: true,
      createCards: [],
      updateCards: [
        ['time_zone', "'IST'", ''],
        ['language_code', "'en'", ''],
      ],
    },
  },
];

function mirrorOf() {
  const mirror = createMirror();
  const head = {
    root: '/data',
    title: '',
    xmlns: '',
    languages: [],
    defaultLanguage: null,
    instances: [],
    mappings: [['contact_phone_number', ['/data/phone']]] as [string, string[]][],
    registration: null,
    caseIds: [],
  };
  mirror.take({ kind: 'form', head, order: MUGS.map(({ id }) => id), mugs: MUGS, done: true });
  return mirror;
}

const card = (name: string, calculate: string) => `
  <div class="fd-card fd-update-property" data-test="${name} ${calculate}">
    <input class="fd-update-property-name" value="${name}">
    <div class="fd-update-property-calculate" contenteditable="true"><p>${calculate}</p>\u200B</div>
    <div class="fd-update-property-relevant" contenteditable="true"></div></div>`;

function showPage(selected: string, fields: string, closed = ''): void {
  const item = (id: string) =>
    id === closed
      ? ''
      : `<li id="${id}"><a class="jstree-anchor ${id === selected ? 'jstree-clicked' : ''}" data-test="tree ${id}"></a></li>`;
  document.body.innerHTML = `<div id="formdesigner">
    <div class="fd-question-tree">${['grp', 'inner', 'lang', 'choice', 'phone', 'save'].map(item).join('')}</div>
    <div class="fd-question-properties"><div class="fd-question-changer" data-test="changer"></div>${fields}</div></div>`;
}

const WRITE = { action: 'case-mappings', block: 'update', property: 'contact_phone_number' } as const;
const site = (part: Site['part'], path: string | null = '/data/phone'): Site => ({
  path,
  part,
  write: WRITE,
});
const anchor = (place: Site) => anchorOf(document, mirrorOf(), place)?.getAttribute('data-test') ?? null;

const PHONE_FIELDS = `
  <fieldset data-slug="caseManagement"><select name="property-caseProperty"></select>
    <span class="select2-container" data-test="case property"></span></fieldset>
  <fieldset data-slug="logic"><div name="property-constraintAttr" data-test="constraint"></div></fieldset>
  <fieldset data-slug="advanced" class="hide"><div name="property-defaultValue" data-test="default"></div></fieldset>`;

describe('the place of a card', () => {
  beforeEach(() => showPage('phone', PHONE_FIELDS));

  it.each([
    ['constraint', 'constraint'],
    ['mapping', 'case property'],
    ['kind', 'changer'],
    ['default', 'tree phone'],
    ['calculate', 'tree phone'],
  ] as const)('of a finding about the %s of the shown question is the %s', (part, place) => {
    expect(anchor(site(part))).toBe(place);
  });

  it('of a mapping without its question is that of the mapped one', () => {
    expect(anchor(site('mapping', null))).toBe('case property');
  });

  it('in a section that is closed is the menu that opens it', () => {
    showPage('phone', `${PHONE_FIELDS}<div class="fd-section-changer" data-test="sections"></div>`);
    document.querySelector('[name="property-constraintAttr"]')?.closest('fieldset')?.remove();
    document
      .querySelector('.fd-question-properties')
      ?.insertAdjacentHTML(
        'beforeend',
        '<fieldset class="fd-question-fieldset hide"><div name="property-constraintAttr"></div></fieldset>',
      );
    expect(anchor(site('constraint'))).toBe('sections');
  });

  it('of another question is its item in the tree', () => {
    expect(anchor(site('constraint', '/data/grp/inner'))).toBe('tree inner');
  });

  it('in a closed group is the group', () => {
    showPage('phone', PHONE_FIELDS, 'inner');
    expect(anchor(site('constraint', '/data/grp/inner'))).toBe('tree grp');
  });

  it('of a choice is the item of the choice, or its value when it is shown', () => {
    const choice: Site = { ...site('choice', '/data/lang'), choice: 'xx' };
    expect(anchor(choice)).toBe('tree choice');
    showPage('choice', '<input name="property-nodeID" data-test="value">');
    expect(anchor(choice)).toBe('value');
  });

  it('is nowhere for a question that is not there', () => {
    expect(anchor(site('constraint', '/elsewhere'))).toBeNull();
  });

  it('is the item in the tree while several questions are selected', () => {
    document.querySelector('#inner a')?.classList.add('jstree-clicked');
    expect(anchor(site('constraint'))).toBe('tree phone');
  });

  it('is the item in the tree while the expression editor covers the fields', () => {
    document.querySelector('.fd-question-properties')?.classList.add('hide');
    expect(anchor(site('constraint'))).toBe('tree phone');
  });

  it('of a write is the card of that name, the last of several', () => {
    const cards = card('time_zone', '1') + card('language_code', '2') + card('time_zone', '3');
    showPage('save', `<div name="property-updateProperty">${cards}</div>`);
    const write = (property: string): Site => ({
      path: `/data/save/case/update/${property}`,
      part: 'write',
      write: { action: '/data/save', block: 'update', property },
    });
    expect(anchor(write('language_code'))).toBe('language_code 2');
    expect(anchor(write('time_zone'))).toBe('time_zone 3');
    expect(anchor(write('contact_phone_number'))).toBe('tree save');
  });
});

describe('two cards of one name', () => {
  const cards = card(
    'time_zone',
    `concat('a', \u200B<span data-value="#form/tz" contenteditable="false">tz</span>)`,
  );

  it('are both written in the form, although Vellum keeps the last', () => {
    showPage('save', `<div name="property-updateProperty">${cards}${card('time_zone', "'IST'")}</div>`);
    const mirror = mirrorOf();
    const form = mirror.form();
    const writes = form && withTwins(form, findTwins(document, mirror)).caseActions[0]?.writes;
    expect(writes?.map(({ property, source }) => [property, source])).toEqual([
      ['time_zone', { type: 'expression', expression: { text: "concat('a', #form/tz)" } }],
      ['time_zone', { type: 'expression', expression: { text: "'IST'" } }],
      ['language_code', { type: 'expression', expression: { text: "'en'" } }],
    ]);
  });

  it('are no matter when each has its own name, or none yet', () => {
    const others = card('language_code', '1') + card('', '') + card('', '');
    showPage('save', `<div name="property-updateProperty">${cards}${others}</div>`);
    expect(findTwins(document, mirrorOf())).toEqual([]);
  });

  it('have the form put together only when there are some', () => {
    const mirror = mirrorOf();
    const form = vi.spyOn(mirror, 'form');
    showPage('save', `<div name="property-updateProperty">${card('language_code', '1')}</div>`);
    findTwins(document, mirror);
    expect(form).not.toHaveBeenCalled();
  });

  it('are not looked for while another question is shown', () => {
    showPage('phone', `<div name="property-updateProperty">${cards}${cards}</div>`);
    expect(findTwins(document, mirrorOf())).toEqual([]);
  });
});

describe('the text of an expression field', () => {
  it.each([
    ['<input value=" /data/phone ">', '/data/phone'],
    ['<textarea>1 + 1</textarea>', '1 + 1'],
    [
      '<div><p>if(\u200B<span data-value="#form/a"><i>x</i>a</span>\u200B&nbsp;= 1, 1, 2)</p>\u200B</div>',
      'if(#form/a = 1, 1, 2)',
    ],
  ])('of %s', (html, text) => {
    document.body.innerHTML = html;
    const [field] = document.body.children;
    expect(field && fieldText(field)).toBe(text);
  });
});
