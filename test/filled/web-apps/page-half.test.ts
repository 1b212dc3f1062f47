// @vitest-environment happy-dom
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
