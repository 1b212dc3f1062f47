import { expect, it } from 'vitest';
import { expectAlive, NUMBERS, settle, useHostile } from './support/hostile.ts';

const s = useHostile();

/**
 * A script of the page that plays the page's half: it takes the port before anybody else. It begins in `about:blank`,
 * which has no origin.
 */
const TAKE = `
  addEventListener('message', (event) => {
    if (!/^caseline:(vellum|web-apps):port$/.test(event.data)) return;
    event.stopImmediatePropagation();
    window.heard = [];
    window.port = event.ports[0];
    window.port.onmessage = ({ data }) => {
      window.heard.push(data);
      if (/^(sync|show)$/.test(data.kind)) window.port.postMessage({ kind: 'reply', id: data.id, result: 'ok' });
    };
  }, true);
  for (const kind of ['vellum', 'web-apps'])
    setInterval(() => window.port || postMessage('caseline:' + kind + ':here', '*'), 20);
`;

/** Tells of a form with numbers in it, and that somebody saves it, again and again. */
async function forgeSaves(times: number): Promise<void> {
  await s.page.waitForFunction(() => Reflect.has(window, 'port'));
  await s.page.evaluate(
    (numbers, count) => {
      const port: unknown = Reflect.get(window, 'port');
      if (!(port instanceof MessagePort)) throw new Error('no port');
      const mug = {
        id: 'a',
        type: 'Select',
        path: '/data/phone',
        repeat: null,
        choices: numbers.map((value, index) => ({ id: `c${index}`, value, labels: [] })),
      };
      const head = {
        root: 'data',
        title: 'Forged',
        xmlns: 'x',
        languages: ['en'],
        defaultLanguage: 'en',
        instances: [],
        mappings: [
          ['contact_phone_number', ['/data/phone']],
          ['contact_phone_number_is_verified', ['/data/one']],
        ],
        registration: true,
        caseIds: [],
      };
      const one = { id: 'b', type: 'DataBindOnly', path: '/data/one', repeat: null, calculate: '1' };
      port.postMessage({ kind: 'ready' });
      port.postMessage({ kind: 'form', head, order: ['a', 'b'], mugs: [mug, one], done: true });
      for (let id = 1; id <= count; id += 1) port.postMessage({ kind: 'save-asked', id });
    },
    NUMBERS,
    times,
  );
}

const answers = (): Promise<readonly { kind: string; decision?: string }[]> =>
  s.page.evaluate(() => Reflect.get(window, 'heard'));

it('form builder: forged saves ask nobody, show nothing and learn nothing', async () => {
  await s.page.evaluateOnNewDocument(TAKE);
  await s.builder.goTo();
  await s.caseline.waitForText('', '.launcher');
  await forgeSaves(200);
  await expect
    .poll(async () => (await answers()).filter(({ decision }) => decision === 'save').length)
    .toBe(200);
  expect(s.checks()).toBe(0);
  expect(await s.caseline.dialogIsOpen()).toBe(false);
  expect(JSON.stringify(await answers())).not.toMatch(/25[0-9]{10}|Achieng|token/i);
  await expectAlive(s);
});

it('form builder: a click somewhere is good for one check and not for two hundred', async () => {
  await s.page.evaluateOnNewDocument(TAKE);
  await s.builder.goTo();
  await s.caseline.waitForText('', '.launcher');
  await s.page.mouse.click(5, 5);
  await forgeSaves(200);
  await expect.poll(() => s.checks()).toBe(1);
  await settle(s);
  expect(s.checks()).toBe(1);
});

it('Web Apps: forged answers ask nobody', async () => {
  await s.page.evaluateOnNewDocument(TAKE);
  await s.page.goto(`${s.demo.url}/a/demo/cloudcare/apps/v2/`);
  await s.page.waitForFunction(() => Reflect.has(window, 'port'));
  await s.page.evaluate((numbers) => {
    const port: unknown = Reflect.get(window, 'port');
    if (!(port instanceof MessagePort)) throw new Error('no port');
    const question = (ix: string, name: string, answer: string) => ({
      ix,
      binding: `/data/${name}`,
      datatype: 'str',
      style: '',
      caption: name,
      choices: [],
      answer,
    });
    for (const [index, number] of numbers.entries()) {
      port.postMessage({
        kind: 'form',
        form: index + 1,
        title: 'Forged',
        xmlns: 'x',
        paged: false,
        questions: [
          question('0', 'contact_phone_number', number),
          question('1', 'contact_phone_number_is_verified', '1'),
        ],
      });
    }
  }, NUMBERS);
  await settle(s);
  expect(s.checks()).toBe(0);
  await expectAlive(s);
});
