import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readIx } from '../../../src/filled/web-apps/dom.ts';
import { createFormEntry, type FormEntry } from '../../../src/filled/web-apps/form-entry.ts';
import type { EntryQuestion } from '../../../src/filled/web-apps/protocol.ts';
import { eventually } from '../../eventually.ts';

const question = (ix: string, more: Partial<EntryQuestion> = {}): EntryQuestion => ({
  ix,
  binding: `/data/q${ix}`,
  datatype: 'str',
  style: '',
  caption: `Question ${ix}`,
  choices: [],
  answer: null,
  ...more,
});

/** A question as HQ draws it. */
const block = (ix: string, widget: string, error = ''): string => `
  <div class="q row"><label class="caption"></label>
    <div class="widget-container controls"><div class="widget">${widget}</div>
      <div class="text-danger error-message"${error === '' ? ' style="display: none"' : ''}>${error}</div></div>
    <span class="ix">[object Object] :: ${ix}</span></div>`;

let life: AbortController;
let page: MessagePort;
let entry: FormEntry;
const heard: unknown[] = [];

async function tell(questions: readonly EntryQuestion[], more: object = {}): Promise<void> {
  page.postMessage({ kind: 'form', form: 1, title: '', xmlns: '', paged: false, questions, ...more });
  await eventually(() => expect(entry.state()?.form.questions).toEqual(questions));
}

function draw(html: string): void {
  document.body.innerHTML = `<section id="webforms"><form>${html}</form></section>`;
}

beforeEach(() => {
  life = new AbortController();
  const { port1, port2 } = new MessageChannel();
  page = port2;
  heard.length = 0;
  page.onmessage = ({ data }) => heard.push(data);
  entry = createFormEntry({ document, port: port1, signal: life.signal });
  draw('');
});
afterEach(() => {
  life.abort();
  page.close();
});

describe('the index of a question', () => {
  it.each([
    ['0', '0'],
    [' 1,2 ', '1,2'],
    ['-0 :: 3_0,0', '3_0,0'],
    ['[object Object] :: 3_0,1', '3_0,1'],
    ['function c(){return a("::")} :: 4', '4'],
    ['', ''],
  ])('%j is %j', (text, ix) => {
    expect(readIx(text)).toBe(ix);
  });
});

describe('a form that is filled in', () => {
  it('is read from the page: texts, choices, lists, and what the page says against them', async () => {
    draw(
      block('0', '<input type="text" value="+254 7">', 'not valid') +
        block('1', '<input type="radio"><input type="radio" checked>') +
        block(
          '2',
          '<select><option value=""></option><option value="1">A</option><option value="2">B</option></select>',
        ) +
        block('3', '<div class="map"></div>'),
    );
    const list = document.querySelector('select');
    if (list) list.value = '2';
    await tell([
      question('0'),
      question('1', { datatype: 'select', choices: ['Yes', 'No'] }),
      question('2', { datatype: 'select', choices: ['A', 'B'] }),
      question('3', { datatype: 'geo', answer: '1 2' }),
      question('4'),
    ]);
    const state = entry.state();
    expect([...(state?.typed ?? [])]).toEqual([
      ['0', '+254 7'],
      ['1', [2]],
      ['2', [2]],
    ]);
    expect([...(state?.errors ?? [])]).toEqual([['0', 'not valid']]);
    expect([...(state?.screen ?? [])]).toEqual(['0', '1', '2', '3']);
  });

  it('is read from a list of several, whose values are labels, and from none that is another one', async () => {
    const list =
      '<select multiple><option value="2">2</option><option value="SMS" selected>SMS</option></select>';
    const longer = list.replace('</select>', '<option value="x">x</option></select>');
    draw(block('0', list) + block('1', list.replace(' selected', '')) + block('2', longer));
    const several = { datatype: 'multiselect', style: 'minimal', choices: ['2', 'SMS'], answer: [1] };
    await tell(['0', '1', '2'].map((ix) => question(ix, several)));
    expect([...(entry.state()?.typed ?? [])]).toEqual([
      ['0', [2]],
      ['1', []],
    ]);
  });

  it('is none before Formplayer tells of it, and none when the page has left it', async () => {
    draw(block('0', '<input type="text">'));
    expect(entry.state()).toBeNull();
    await tell([question('0')]);
    expect(entry.state()).not.toBeNull();
    draw('');
    expect(entry.state()).toBeNull();
  });

  it('is asked for once when it stands on the page untold, and never after Formplayer was heard', async () => {
    entry.state();
    draw(block('0', '<input type="text">'));
    expect([entry.state(), entry.state()]).toEqual([null, null]);
    await eventually(() => expect(heard).toEqual(['look']));
    // Drawn anew: what was not to be had before may be there now.
    draw(block('0', '<input type="text">'));
    entry.state();
    await eventually(() => expect(heard).toEqual(['look', 'look']));
    await tell([question('0')]);
    page.postMessage({ kind: 'closed' });
    await eventually(() => expect(entry.state()).toBeNull());
    draw(block('0', '<input type="text">'));
    entry.state();
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).toEqual(['look', 'look']);
  });

  it('is still there when a screen is drawn before its answer has reached us', async () => {
    draw(block('0', '<input type="text" value="a">'));
    await tell([question('0')], { paged: true });
    entry.state();
    draw(block('1', '<input type="text">'));
    // What was typed on the screen before counts until Formplayer says otherwise.
    expect(entry.state()?.typed.get('0')).toBe('a');
    await tell([question('0', { answer: 'b' }), question('1')], { paged: true });
    expect(entry.state()?.typed.has('0')).toBe(false);
  });

  it.each([
    ['typed', 'input'],
    ['chosen by a widget without an event', 'click'],
  ])('keeps what was %s on a screen that is gone before anybody looked', async (_how, event) => {
    const screens = [question('0'), question('1')] as const;
    draw(`<button>Next</button>${block('0', '<input type="text">')}`);
    await tell(screens.slice(0, 1), { paged: true });
    const box = document.querySelector('input');
    if (box) box.value = 'bob@x';
    const target = event === 'input' ? box : document.querySelector('button');
    target?.dispatchEvent(new Event(event, { bubbles: true }));
    draw(block('1', '<input type="text">'));
    // Formplayer went on before it had the answer, and does not tell of it again.
    await tell(screens, { paged: true });
    expect(entry.state()?.typed.get('0')).toBe('bob@x');
    // Until it has another answer of its own.
    await tell([question('0', { answer: 'bob@example.org' }), screens[1]], { paged: true });
    expect(entry.state()?.typed.get('0')).toBeUndefined();
  });

  it('drops messages that are none', async () => {
    draw(block('0', '<input type="text">'));
    page.postMessage({ kind: 'form', form: 1, questions: 'all' });
    page.postMessage(null);
    await tell([question('0')]);
    expect(entry.state()?.form.questions).toHaveLength(1);
  });

  it('knows the question that is being typed into, until it is left', async () => {
    draw(block('0', '<input type="text">') + block('1', '<textarea></textarea>'));
    await tell([question('0'), question('1')]);
    const box = document.querySelector('textarea');
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(entry.state()?.typing).toBe('1');
    box?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(entry.state()?.typing).toBeNull();
  });
});

describe('a corrected value', () => {
  it('is put in with the events that the page waits for', async () => {
    draw(block('0', '<input type="text" value="x">'));
    await tell([question('0')]);
    const seen: string[] = [];
    for (const type of ['input', 'change'])
      document.addEventListener(type, () => seen.push(type), { once: true });
    expect(entry.write('0', '254')).toBe(true);
    expect(document.querySelector('input')?.value).toBe('254');
    expect(seen).toEqual(['input', 'change']);
  });

  it.each([
    ['a disabled box', '<input type="text" disabled>'],
    ['a box that may only be read', '<input type="text" readonly>'],
    ['choices', '<input type="radio">'],
    ['no box', ''],
  ])('is not put into %s', async (_, widget) => {
    draw(block('0', widget));
    await tell([question('0')]);
    expect(entry.write('0', '254')).toBe(false);
    expect(entry.write('9', '254')).toBe(false);
  });
});

describe('the way to a question', () => {
  /** A row as HQ draws it; folded, it keeps its questions in the document. */
  const group = (id: string, inner: string, folded: boolean): string => `
    <div class="gr"><fieldset class="gr-header" id="${id}" role="button" aria-expanded="${!folded}"></fieldset>
      <div class="children">${inner}</div></div>`;

  function pressed(): string[] {
    const seen: string[] = [];
    for (const header of document.querySelectorAll('.gr-header')) {
      header.addEventListener('click', () => {
        seen.push(header.id);
        header.setAttribute('aria-expanded', 'true');
      });
    }
    return seen;
  }

  it('opens the folded groups around it, from the outside in, and no other', async () => {
    const asked = block('0', '<input type="text">');
    draw(
      group('outer', group('middle', group('inner', asked, true), false), true) + group('other', '', true),
    );
    await tell([question('0')]);
    const seen = pressed();
    expect(entry.focus('0')).toBe(true);
    expect(seen).toEqual(['outer', 'inner']);
    expect(document.activeElement?.localName).toBe('input');
  });

  it('presses nothing where all is open, or where a group cannot be folded', async () => {
    const plain = `<div class="gr"><fieldset class="gr-header"></fieldset>${block('0', '<input type="text">')}</div>`;
    draw(group('outer', plain, false));
    await tell([question('0')]);
    const seen = pressed();
    expect(entry.focus('0')).toBe(true);
    expect(seen).toEqual([]);
  });
});

describe('the Enter key', () => {
  it.each([
    ['sends where Submit is the first button of the form', '<button type="button">Clear</button>', false],
    ['takes a choice away where "Clear" has no type', '<button>Clear</button>', true],
    ['presses a first button that submits something else', '<input type="submit" value="Add">', true],
  ])('%s', (_, before, expected) => {
    draw(`${before}<div id="submit-button"><button type="submit">Submit</button></div>`);
    expect(entry.enterPressesOther()).toBe(expected);
  });

  it('there is no form: there is nothing to say', () => {
    document.body.innerHTML = '';
    expect(entry.enterPressesOther()).toBe(false);
  });
});

describe('a form that is being sent', () => {
  it('takes no value from Caseline either, until the page has collected its answers', async () => {
    document.body.innerHTML = `<section id="webforms"><form><div class="question-container">
      ${block('0', '<input type="text" value="x">')}</div></form></section>`;
    await tell([question('0')]);
    entry.holdEdits();
    expect(entry.write('0', '254')).toBe(false);
    page.postMessage({ kind: 'sending' });
    await eventually(() => expect(entry.write('0', '254')).toBe(true));
  });
});

describe('the end', () => {
  it('tells the page half, and listens no more', async () => {
    draw(block('0', '<input type="text">'));
    await tell([question('0')]);
    const listener = vi.fn();
    entry.onChange(listener);
    life.abort();
    await new Promise((done) => setTimeout(done, 20));
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(heard).toEqual(['look', 'dispose']);
    expect(listener).not.toHaveBeenCalled();
  });
});
