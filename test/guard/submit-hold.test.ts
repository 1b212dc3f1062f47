import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveDecision } from '../../src/guard/hold.ts';
import { holdSubmit, type SubmitGate } from '../../src/guard/submit-hold.ts';
import { need } from '../filled/html-form/page.ts';

let life: AbortController;
let sent: (string | null)[];
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function page(gate: SubmitGate): HTMLFormElement {
  document.body.innerHTML =
    '<form id="f"><button id="a" value="a"></button><button id="b" value="b"></button></form>';
  const form = need<HTMLFormElement>('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push((event.submitter as HTMLButtonElement | null)?.value ?? null);
  });
  holdSubmit(document.body, gate, life.signal);
  return form;
}
/** A gate that answers when the test says so. */
function later() {
  const answers: ((decision: SaveDecision) => void)[] = [];
  const gate: SubmitGate = () => new Promise((resolve) => answers.push(resolve));
  return { gate, answers };
}
const press = (id: string): void => need(id).click();

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  sent = [];
});

describe('a held submit', () => {
  it('goes on untouched when nothing has to be asked', () => {
    page(() => 'save');
    press('#b');
    expect(sent).toEqual(['b']);
  });

  it('goes on once, with its button, when the gate lets it go', async () => {
    const { gate, answers } = later();
    page(gate);
    press('#b');
    expect(sent).toEqual([]);
    answers[0]?.('save');
    await settle();
    expect(sent).toEqual(['b']);
    expect(answers).toHaveLength(1);
  });

  it('is one, however often the button is pressed', async () => {
    const { gate, answers } = later();
    page(gate);
    press('#a');
    press('#a');
    press('#b');
    answers[0]?.('save');
    await settle();
    expect(sent).toEqual(['a']);
    expect(answers).toHaveLength(1);
  });

  it('stays when the gate says so, and can be tried again', async () => {
    const { gate, answers } = later();
    page(gate);
    press('#a');
    answers[0]?.('cancel');
    await settle();
    expect(sent).toEqual([]);
    press('#a');
    answers[1]?.('save');
    await settle();
    expect(sent).toEqual(['a']);
  });

  it.each<[string, SubmitGate]>([
    [
      'throws',
      () => {
        throw new Error('ours');
      },
    ],
    ['rejects', () => Promise.reject(new Error('ours'))],
  ])('goes on when the gate %s', async (_, gate) => {
    page(gate);
    press('#a');
    await settle();
    expect(sent).toEqual(['a']);
  });

  it('goes on when Caseline ends meanwhile', async () => {
    page(later().gate);
    press('#a');
    life.abort();
    await settle();
    expect(sent).toEqual(['a']);
  });

  it('goes on in the form that has taken its place', async () => {
    const { gate, answers } = later();
    page(gate);
    press('#a');
    document.body.innerHTML = '<form id="f"></form>';
    const form = need<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push('anew');
    });
    answers[0]?.('save');
    await settle();
    expect(sent).toEqual(['anew']);
  });
});
