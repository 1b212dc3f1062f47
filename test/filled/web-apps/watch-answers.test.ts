import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  actionOf,
  type RawAnswer,
  type WatchedWindow,
  watchAnswers,
} from '../../../src/filled/web-apps/page/watch-answers.ts';

/** A request as far as watching goes; tests say what it answers. */
class FakeRequest extends EventTarget {
  status = 200;
  responseType: XMLHttpRequestResponseType = '';
  response: unknown = null;
  opened: unknown[] = [];
  #text = '';

  open(...args: unknown[]): string {
    if (args[1] === 'http://[') throw new SyntaxError('bad address');
    this.opened = args;
    return 'opened';
  }
  get responseText(): string {
    // As browsers do.
    if (this.responseType !== '' && this.responseType !== 'text')
      throw new DOMException('', 'InvalidStateError');
    return this.#text;
  }
  answer(text: string, response: unknown = text): void {
    this.#text = text;
    this.response = response;
    this.dispatchEvent(new Event('load'));
  }
}

let heard: RawAnswer[];
let life: AbortController;
let window: WatchedWindow;
const original = FakeRequest.prototype.open;

beforeEach(() => {
  heard = [];
  life = new AbortController();
  window = {
    XMLHttpRequest: FakeRequest as unknown as typeof XMLHttpRequest,
    URL,
    location: { href: 'https://hq.example/a/demo/cloudcare/apps/v2/', origin: 'https://hq.example' },
  };
  watchAnswers(window, life.signal, (answer) => heard.push(answer));
});
afterEach(() => {
  life.abort();
  FakeRequest.prototype.open = original;
});

function asked(address: unknown): FakeRequest {
  const request = new FakeRequest();
  request.open('POST', address);
  return request;
}

describe('actionOf', () => {
  it.each([
    ['/formplayer/answer', 'answer'],
    ['https://hq.example/formplayer/new-form', 'new-form'],
    ['/formplayer/submit-all?x=1', 'submit-all'],
    // From the list of incomplete forms.
    ['/formplayer/incomplete-form', 'incomplete-form'],
    ['/formplayer/delete-incomplete-form', null],
    // A picture or signature, and one that is taken back: the answers have the whole form, as the others.
    ['/formplayer/answer_media', 'answer_media'],
    ['/formplayer/clear_answer', 'clear_answer'],
    [new URL('https://hq.example/formplayer/navigate_menu'), 'navigate_menu'],
    ['https://evil.example/formplayer/answer', null],
    ['/formplayer/answer/more', null],
    ['/formplayer/get_sessions', null],
    ['/a/demo/formplayer/answer', null],
    ['http://[', null],
    [undefined, null],
    [Symbol('x'), null],
  ])('%s', (address, action) => {
    expect(actionOf(address, window)).toBe(action);
  });
});

describe('watching', () => {
  it("hears Formplayer's answers and nothing else", () => {
    asked('/formplayer/answer').answer('{"tree":[]}');
    asked('/a/demo/phone/heartbeat/').answer('{"tree":[]}');
    expect(heard).toEqual([{ action: 'answer', type: 'text', text: '{"tree":[]}' }]);
  });

  it('hands on what the page asked, and what it gets back', () => {
    const request = new FakeRequest();
    expect(request.open('POST', '/formplayer/answer', true, 'user', 'word')).toBe('opened');
    expect(request.opened).toEqual(['POST', '/formplayer/answer', true, 'user', 'word']);
    expect(() => asked('http://[')).toThrow(SyntaxError);
  });

  it('gives an answer that the browser parsed as it is, and leaves other kinds alone', () => {
    const value = { tree: [] };
    const json = asked('/formplayer/current');
    json.responseType = 'json';
    json.answer('', value);
    const blob = asked('/formplayer/current');
    blob.responseType = 'blob';
    blob.answer('');
    expect(heard).toEqual([{ action: 'current', type: 'json', value }]);
    expect(heard[0]).toHaveProperty('value', value);
  });

  it('tells of a request as it is opened, before anything is answered', () => {
    const opened: string[] = [];
    watchAnswers(
      window,
      life.signal,
      () => {},
      (action) => opened.push(action),
    );
    asked('/formplayer/submit-all');
    asked('/a/demo/phone/heartbeat/');
    expect(opened).toEqual(['submit-all']);
  });

  it('says nothing of errors and of requests that never end', () => {
    const failed = asked('/formplayer/answer');
    failed.status = 500;
    failed.answer('<title>Error</title>');
    asked('/formplayer/answer').dispatchEvent(new Event('abort'));
    expect(heard).toEqual([]);
  });

  it('hears a request that is opened again once, for what it was opened for last', () => {
    const request = asked('/formplayer/answer');
    request.open('POST', '/formplayer/current');
    request.answer('one');
    request.open('GET', '/elsewhere');
    request.answer('two');
    expect(heard).toEqual([{ action: 'current', type: 'text', text: 'one' }]);
  });

  it('hears before the page does, and a fault of ours is not heard by it', () => {
    const order: string[] = [];
    watchAnswers(window, life.signal, () => {
      order.push('ours');
      throw new Error('our own');
    });
    const request = asked('/formplayer/answer');
    request.addEventListener('load', () => order.push('the page'));
    request.answer('x');
    expect(order).toEqual(['ours', 'the page']);
  });

  it('gives the page its own function back', () => {
    expect(FakeRequest.prototype.open).not.toBe(original);
    life.abort();
    expect(FakeRequest.prototype.open).toBe(original);
  });

  it('leaves a function that wraps ours in its place, and only passes on then', () => {
    const ours = FakeRequest.prototype.open;
    const calls: unknown[] = [];
    FakeRequest.prototype.open = function (this: FakeRequest, ...args: unknown[]) {
      calls.push(args[1]);
      return ours.apply(this, args);
    };
    asked('/formplayer/answer').answer('one');
    life.abort();
    asked('/formplayer/answer').answer('two');
    expect(calls).toEqual(['/formplayer/answer', '/formplayer/answer']);
    expect(heard).toHaveLength(1);
  });
});
