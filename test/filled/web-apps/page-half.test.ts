import ko from 'knockout';
import { expect, it } from 'vitest';
import { connectPage } from '../../../src/filled/web-apps/channel.ts';
import { createFormEntry } from '../../../src/filled/web-apps/form-entry.ts';
import { startPage } from '../../../src/filled/web-apps/page/main.ts';
import { fakeWindow } from '../../builders/fake-window.ts';
import { eventually } from '../../eventually.ts';

it('a form that was open before Caseline came is known before anything is answered', async () => {
  const question = { type: 'question', ix: '0', binding: '/data/phone', datatype: 'str', answer: '0712' };
  document.body.innerHTML = `<section id="webforms"><div data-bind="foreach: children">
    <div class="q"><div class="widget"><input data-bind="value: answer"></div><span class="ix" data-bind="text: ix"></span></div>
  </div></section>`;
  const form = { title: ko.observable('Register'), children: ko.observableArray([question]) };
  ko.applyBindings(form, document.querySelector('#webforms') as Element);

  const life = new AbortController();
  const { window: line } = fakeWindow();
  const { XMLHttpRequest, URL } = window;
  const location = { href: 'https://www.commcarehq.org/a/demo/cloudcare/apps/v2/', ...line.location };
  startPage(Object.assign(line, { XMLHttpRequest, URL, document, location }));
  const entry = createFormEntry({ document, port: connectPage(line), signal: life.signal });
  await eventually(() => expect(entry.state()?.form.title).toBe('Register'));
  expect(entry.state()?.form.questions).toMatchObject([{ ix: '0', binding: '/data/phone', answer: '0712' }]);
  expect(entry.state()?.typed.get('0')).toBe('0712');
  life.abort();
});

it('a form that the sent one links to is known before anything is answered', async () => {
  const tree = (ix: string) => [
    { type: 'question', ix, binding: `/data/q${ix}`, datatype: 'str', answer: ix },
  ];
  document.body.innerHTML = `<section id="webforms">
    <div class="q"><div class="widget"><input value="0712"></div><span class="ix">7</span></div></section>`;
  class Request extends EventTarget {
    readonly status = 200;
    readonly responseType = '';
    responseText = '';
    open(): void {
      this.responseText = '';
    }
  }
  const life = new AbortController();
  const { window: line } = fakeWindow();
  const location = { href: 'https://www.commcarehq.org/a/demo/cloudcare/apps/v2/', ...line.location };
  const XMLHttpRequest = Request as unknown as typeof window.XMLHttpRequest;
  startPage(Object.assign(line, { XMLHttpRequest, URL: window.URL, document, location }));
  const entry = createFormEntry({ document, port: connectPage(line), signal: life.signal });
  const answered = (action: string, answer: object): void => {
    const request = new Request();
    Reflect.apply(Request.prototype.open, request, ['POST', `/formplayer/${action}`]);
    request.responseText = JSON.stringify(answer);
    request.dispatchEvent(new Event('load'));
  };
  const form = () => entry.state()?.form;
  answered('navigate_menu', { title: 'Register', session_id: 'a', seq_id: 5, tree: tree('7') });
  await eventually(() => expect(form()?.title).toBe('Register'));
  const nextScreen = { title: 'Visit', session_id: 'b', tree: tree('7') };
  answered('submit-all', { status: 'success', session_id: 'a', seq_id: 6, nextScreen });
  await eventually(() => expect(form()?.title).toBe('Visit'));
  expect(form()).toMatchObject({ form: 2, questions: [{ ix: '7' }] });
  expect(entry.state()?.typed.get('7')).toBe('0712');
  life.abort();
});
