import ko from 'knockout';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/filled/web-apps/page/read-tree.ts';
import { readViewModel } from '../../../src/filled/web-apps/page/read-view-model.ts';

/** A node of Formplayer's tree as HQ's mapping makes it: every field an observable, those of `style` too. */
function model(bean: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(bean).map(([name, value]) => {
      if (name === 'style' || name === 'instanceXml') return [name, model(value as Record<string, unknown>)];
      if (name === 'children')
        return [name, ko.observableArray((value as Record<string, unknown>[]).map(model))];
      return [name, Array.isArray(value) ? ko.observableArray(value) : ko.observable(value)];
    }),
  );
}

const TREE = [
  {
    ...{ type: 'question', ix: '0', binding: '/data/phone', datatype: 'str', caption: 'Phone' },
    ...{ style: { raw: 'numeric' }, choices: null, answer: '0712' },
  },
  {
    ...{ type: 'grouped-element-tile-row', ix: '(1)' },
    children: [
      {
        ...{ type: 'sub-group', ix: '1', binding: '/data/rows[1]' },
        children: [
          {
            ...{ type: 'question', ix: '1_0,0', binding: '/data/rows[1]/kinds', datatype: 'multiselect' },
            ...{ caption: 'Kinds', style: {}, choices: ['A', 'B'], answer: [2] },
          },
          { type: 'question', ix: '1_0,1', binding: '/data/rows[1]/note', datatype: 'info', caption: 'Note' },
        ],
      },
    ],
  },
];
const ANSWER = {
  ...{ title: 'Register', tree: TREE },
  instanceXml: { output: '<?xml version="1.0"?><data xmlns="urn:register"/>' },
};

/** Binds a form as HQ does: a template for it, its view model at the root. */
function bind(form: unknown): void {
  ko.applyBindings(form, document.querySelector('#webforms') as Element);
}

beforeEach(() => {
  document.body.innerHTML =
    '<section id="webforms"><h1 data-bind="text: title"></h1><div data-bind="foreach: children"><p data-bind="text: ix"></p></div></section>';
});

describe('the view models of a form', () => {
  it('tell what the answer of Formplayer told that they were made of', () => {
    const { tree, ...form } = ANSWER;
    bind(model({ ...form, children: tree }));
    expect(document.querySelectorAll('#webforms p')).toHaveLength(2);
    expect(readAnswer('current', readViewModel(document))).toEqual(readAnswer('current', ANSWER));
    expect(readAnswer('current', ANSWER)).toMatchObject({
      ...{ type: 'form', title: 'Register', xmlns: 'urn:register' },
      questions: [
        { ix: '0', binding: '/data/phone', style: 'numeric', answer: '0712' },
        { ix: '1_0,0', binding: '/data/rows/kinds', choices: ['A', 'B'], answer: [2] },
      ],
    });
  });

  it('are read without being subscribed to', () => {
    const form = model({ title: 'x', children: TREE });
    bind(form);
    const { title } = form as { title: ko.Observable<string> };
    const before = title.getSubscriptionsCount();
    readViewModel(document);
    expect(title.getSubscriptionsCount()).toBe(before);
  });

  it.each<readonly [string, unknown]>([
    ['a form without questions that are told', { title: 'x', children: 'none' }],
    [
      'a model that throws',
      {
        title: 'x',
        children: () => {
          throw new Error('page');
        },
      },
    ],
    ['no children at all', { title: 'x' }],
  ])('%s: nothing is told', (_name, form) => {
    document.body.innerHTML = '<section id="webforms"><h1 data-bind="text: title"></h1></section>';
    bind(form);
    expect(readViewModel(document)).toBeNull();
  });

  it('a page that binds nothing tells nothing', () => {
    expect(readViewModel(document)).toBeNull();
    document.body.innerHTML = '';
    expect(readViewModel(document)).toBeNull();
  });

  it('models in a circle and without end are given up', () => {
    const row: Record<string, unknown> = { type: 'sub-group', ix: '1' };
    row.children = [row, row, row];
    bind({ title: 'x', children: [row, row] });
    expect(readAnswer('current', readViewModel(document))).toMatchObject({ type: 'form', questions: [] });
  });
});
