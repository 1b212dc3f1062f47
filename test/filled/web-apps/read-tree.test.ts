import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFollower } from '../../../src/filled/web-apps/page/follow-form.ts';
import { readAnswer } from '../../../src/filled/web-apps/page/read-tree.ts';
import { parsePageMessage } from '../../../src/filled/web-apps/protocol.ts';
import { runs } from '../../fuzz/runs.ts';

const bean = (ix: string, more: object = {}) => ({
  type: 'question',
  ix,
  binding: `/data/q${ix}`,
  caption: `Question ${ix}`,
  datatype: 'str',
  style: {},
  choices: null,
  answer: null,
  ...more,
});
const xml = '<?xml version="1.0"?>\n<!-- made -->\n<data uiVersion="1" xmlns="http://openrosa.org/f/1"/>';

describe('an answer of Formplayer', () => {
  it('tells the form and its questions, through groups and rows', () => {
    const told = readAnswer('navigate_menu', {
      title: 'Register',
      instanceXml: { output: xml },
      tree: [
        bean('0', { style: { raw: 'numeric' }, answer: '254' }),
        { type: 'sub-group', ix: '1', children: [bean('1,0', { choices: ['Yes', 'No'], answer: 2 })] },
        {
          type: 'sub-group',
          ix: '2_0',
          repeatable: 'true',
          children: [bean('2_0,0', { binding: '/data/child[1]/phone', answer: [1, 2] })],
        },
        bean('3', { datatype: 'info' }),
      ],
    });
    expect(told).toMatchObject({ type: 'form', title: 'Register', xmlns: 'http://openrosa.org/f/1' });
    expect(told.type === 'form' && told.questions).toEqual([
      {
        ix: '0',
        binding: '/data/q0',
        datatype: 'str',
        style: 'numeric',
        caption: 'Question 0',
        choices: [],
        answer: '254',
      },
      expect.objectContaining({ ix: '1,0', choices: ['Yes', 'No'], answer: 2 }),
      // Rows of a repeat share the path of their question.
      expect.objectContaining({ ix: '2_0,0', binding: '/data/child/phone', answer: [1, 2] }),
    ]);
  });

  it('to a submit is the linked form, where there is one', () => {
    const nextScreen = { title: 'Visit', session_id: 'b', seq_id: 0, tree: [bean('0')] };
    expect(readAnswer('submit-all', { status: 'success', session_id: 'a', nextScreen })).toMatchObject({
      ...{ type: 'form', title: 'Visit', place: { session: 'b' }, questions: [{ ix: '0' }] },
    });
    expect(readAnswer('submit-all', { status: 'validation-error', nextScreen }).type).toBe('nothing');
    expect(readAnswer('answer', { status: 'accepted', nextScreen }).type).toBe('nothing');
  });

  it.each([
    ['submit-all', { status: 'success' }, 'closed'],
    ['submit-all', { status: 'success', nextScreen: { commands: [] } }, 'closed'],
    ['submit-all', { status: 'success', nextScreen: { tree: 7 } }, 'closed'],
    ['submit-all', { status: 'validation-error', errors: {} }, 'nothing'],
    ['submit-all', { status: 'too-many-requests' }, 'nothing'],
    ['navigate_menu', { commands: [] }, 'closed'],
    ['answer', { status: 'validation-error', type: 'constraint' }, 'nothing'],
    ['answer', { status: 'error', tree: [] }, 'nothing'],
    ['answer', { exception: 'Session expired' }, 'nothing'],
    ['answer', { status: 'accepted' }, 'nothing'],
    ['answer', null, 'nothing'],
    ['answer', [1, 2], 'nothing'],
    ['navigate_menu', 'text', 'nothing'],
  ])('to %s, %j is %s', (action, answer, type) => {
    expect(readAnswer(action, answer).type).toBe(type);
  });

  it('survives every JSON, a deep one and a polluted prototype too', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('answer', 'navigate_menu', 'submit-all'),
        (value, action) => {
          readAnswer(action, { tree: [value, { type: 'question', ix: '0', children: [value] }] });
          readAnswer(action, value);
        },
      ),
      { numRuns: runs(300) },
    );
    let deep: unknown = bean('0');
    for (let depth = 0; depth < 5_000; depth += 1) deep = { type: 'sub-group', ix: '0', children: [deep] };
    expect(readAnswer('answer', { tree: [deep] })).toMatchObject({ questions: [] });
    Object.defineProperty(Object.prototype, 'tree', { value: [bean('0')], configurable: true });
    try {
      expect(readAnswer('answer', {}).type).toBe('nothing');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'tree');
    }
  });

  it('is cut to what the other half takes', () => {
    const huge = Array.from({ length: 6_000 }, (_, index) =>
      bean(String(index), { caption: 'x'.repeat(9_000), answer: 'y'.repeat(9_000) }),
    );
    const told = readAnswer('answer', { tree: huge, title: 't'.repeat(9_000) });
    const message = createFollower().follow('navigate_menu', told);
    expect(parsePageMessage(message)).toMatchObject({ kind: 'form' });
    expect(told.type === 'form' && told.questions.length).toBe(5_000);
  });
});

describe('following a form', () => {
  const form = (...questions: object[]) => readAnswer('answer', { tree: questions });
  const told = (follower: ReturnType<typeof createFollower>, action: string, ...questions: object[]) => {
    const message = follower.follow(action, form(...questions));
    return message?.kind === 'form' ? message : null;
  };

  it('forgets questions that a whole form no longer has', () => {
    const follower = createFollower();
    told(follower, 'navigate_menu', bean('0'), bean('1'));
    expect(told(follower, 'answer', bean('0'))?.questions.map(({ ix }) => ix)).toEqual(['0']);
  });

  it('keeps the questions of earlier screens, with their last answers', () => {
    const follower = createFollower();
    told(follower, 'navigate_menu', bean('0'));
    told(follower, 'answer', bean('0', { answer: 'a' }));
    expect(told(follower, 'next_index', bean('1'))).toMatchObject({
      paged: true,
      questions: [{ ix: '0', answer: 'a' }, { ix: '1' }],
    });
    // An answer of one screen does not take the others away.
    expect(told(follower, 'answer', bean('1', { answer: 'b' }))?.questions).toHaveLength(2);
  });

  it('counts forms, and keeps the namespace that only the first answer tells', () => {
    const follower = createFollower();
    const first = readAnswer('navigate_menu', { tree: [bean('0')], instanceXml: { output: xml } });
    expect(follower.follow('navigate_menu', first)).toMatchObject({
      form: 1,
      xmlns: 'http://openrosa.org/f/1',
    });
    expect(told(follower, 'answer', bean('0'))).toMatchObject({ form: 1, xmlns: 'http://openrosa.org/f/1' });
    expect(told(follower, 'navigate_menu', bean('0'))).toMatchObject({ form: 2, xmlns: '' });
  });

  it('tells once that the form is closed', () => {
    const follower = createFollower();
    told(follower, 'navigate_menu', bean('0'));
    const closed = readAnswer('submit-all', { status: 'success' });
    expect(follower.follow('submit-all', closed)).toEqual({ kind: 'closed' });
    expect(follower.follow('navigate_menu', closed)).toBeNull();
    expect(follower.state()).toBeNull();
  });

  it('can begin in the middle, when it came too late for the first answer', () => {
    expect(told(createFollower(), 'answer', bean('4'))).toMatchObject({ form: 1, questions: [{ ix: '4' }] });
  });
});

describe('the other half', () => {
  it.each([
    ['no kind', { form: 1 }],
    ['another kind', { kind: 'owner', number: '254' }],
    ['a text for a number', { kind: 'form', form: '1', title: '', xmlns: '', paged: false, questions: [] }],
    [
      'a question without an index',
      { kind: 'form', form: 1, title: '', xmlns: '', paged: false, questions: [{}] },
    ],
    ['nothing', null],
  ])('takes no message with %s', (_, message) => {
    expect(parsePageMessage(message)).toBeNull();
  });
});
