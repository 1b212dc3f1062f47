import { beforeEach, describe, expect, it } from 'vitest';
import { createFollower } from '../../../src/filled/web-apps/page/follow-form.ts';
import { readAnswer } from '../../../src/filled/web-apps/page/read-tree.ts';

let follower: ReturnType<typeof createFollower>;

const tree = (answer: string) => [
  { type: 'question', ix: '0', binding: '/data/phone', datatype: 'str', answer },
];

/** The answer that the other half is told after one of Formplayer's; undefined when nothing is told. */
function told(action: string, answer: object): unknown {
  const message = follower.follow(action, readAnswer(action, answer));
  return message?.kind === 'form' ? message.questions[0]?.answer : message?.kind;
}

beforeEach(() => {
  follower = createFollower();
  told('new-form', { session_id: 'a', seq_id: 1, title: 'Register', tree: tree('') });
});

describe('answers that a later one has overtaken are ignored, as on HQ’s page', () => {
  it('an older number says nothing', () => {
    expect(told('answer', { session_id: 'a', seq_id: 3, tree: tree('3') })).toBe('3');
    expect(told('answer', { session_id: 'a', seq_id: 2, tree: tree('2') })).toBeUndefined();
    expect(told('answer', { seq_id: 2, tree: tree('2') })).toBeUndefined();
    expect(follower.state()).toMatchObject({ questions: [{ answer: '3' }] });
  });

  it.each<[string, object]>([
    ['the same number', { session_id: 'a', seq_id: 3, tree: tree('new') }],
    ['a higher one', { session_id: 'a', seq_id: 4, tree: tree('new') }],
    ['no number', { session_id: 'a', tree: tree('new') }],
    ['the number 0, which HQ takes for none', { session_id: 'a', seq_id: 0, tree: tree('new') }],
  ])('%s is believed', (_, answer) => {
    told('answer', { session_id: 'a', seq_id: 3, tree: tree('3') });
    expect(told('answer', answer)).toBe('new');
  });

  it('after an answer without a number every number is believed', () => {
    told('answer', { session_id: 'a', seq_id: 9, tree: tree('9') });
    told('answer', { session_id: 'a', tree: tree('none') });
    expect(told('answer', { session_id: 'a', seq_id: 2, tree: tree('2') })).toBe('2');
  });

  it('an answer that was not accepted counts, an error does not', () => {
    told('answer', { session_id: 'a', seq_id: 5, status: 'validation-error', type: 'constraint' });
    expect(told('answer', { session_id: 'a', seq_id: 4, tree: tree('4') })).toBeUndefined();
    told('answer', { session_id: 'a', seq_id: 8, status: 'error' });
    expect(told('answer', { session_id: 'a', seq_id: 6, tree: tree('6') })).toBe('6');
  });

  it('an incomplete form is another form than the one that was left for the list of them', () => {
    told('answer', { session_id: 'a', seq_id: 9, tree: tree('9') });
    const before = follower.state();
    expect(told('incomplete-form', { session_id: 'c', title: 'Visit', tree: tree('kept') })).toBe('kept');
    expect([before, follower.state()]).toMatchObject([
      { form: 1, title: 'Register' },
      { form: 2, title: 'Visit' },
    ]);
  });

  it('a form that another one links to is the next form, whatever it counts from', () => {
    told('answer', { session_id: 'a', seq_id: 9, tree: tree('9') });
    const nextScreen = { seq_id: 1, title: 'Visit', tree: tree('linked') };
    expect(told('submit-all', { status: 'success', session_id: 'a', seq_id: 10, nextScreen })).toBe('linked');
    expect(follower.state()).toMatchObject({ form: 2, title: 'Visit', xmlns: '' });
  });

  it('the next form counts anew, and so does one that is gone on with', () => {
    told('answer', { session_id: 'a', seq_id: 9, tree: tree('9') });
    expect(told('navigate_menu', { session_id: 'b', seq_id: 1, tree: tree('b') })).toBe('b');
    expect(told('answer', { session_id: 'b', seq_id: 2, tree: tree('2') })).toBe('2');
    expect(told('current', { session_id: 'a', seq_id: 1, tree: tree('a') })).toBe('a');
  });
});
