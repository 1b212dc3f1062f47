import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { FormPage } from './support/form-page.ts';
import { click, focus, need, poke, type } from './support/hand.ts';
import { keepBooks, readState } from './support/page-state.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ extension: null });
let form: FormPage;
beforeEach(() => {
  form = new FormPage(s);
});
afterEach(() => {
  // The pages forbid inline scripts and styles, eval, and other origins.
  expect(s.console.filter((line) => /Content.Security.Policy/i.test(line))).toEqual([]);
});

/** Held by a case of the demo project, by a case of another project, by nobody. */
const OWNED = '254712345678';
const OWNED_ELSEWHERE = '254733000222';
const FREE = '254722333444';

describe('an input of an HTML form', () => {
  it('says how CommCare HQ will read its value, beside what described it before', async () => {
    await form.open('plain');
    await form.fill('#phone', '0712345678');
    await form.waitForNote('#phone', 'begins with 0');
    expect(await s.page.$eval('#phone', (input) => input.getAttribute('aria-describedby'))).toMatch(
      /^phone-help caseline-note-\d+$/,
    );
    expect(await s.page.$eval('#phone', (input) => input.getAttribute('aria-invalid'))).toBe('true');
  });

  it('takes a suggestion so that the page hears it as typing', async () => {
    await form.open('plain');
    await form.fill('#phone', '0712345678');
    await form.waitForNote('#phone', 'begins with 0');
    await s.page.evaluate(() => {
      (window as unknown as { page: { events: string[] } }).page.events = [];
    });
    await form.use('#phone', '254712345678');
    await form.waitForNote('#phone', null);
    expect(await form.valueOf('#phone')).toBe('254712345678');
    const events = await s.page.evaluate(
      () => (window as unknown as { page: { events: string[] } }).page.events,
    );
    expect(events).toEqual(['input phone', 'change phone']);
    expect(await s.page.evaluate(() => document.activeElement?.id)).toBe('phone');
  });

  it('is not nagged at while it is filled in for the first time', async () => {
    await form.open('plain');
    await type(s.page, '#zone', 'Naiobi');
    expect(await form.note('#zone')).toBeNull();
    await s.page.keyboard.press('Tab');
    await form.waitForNote('#zone', 'Africa/Nairobi');
  });

  it('loses its message as soon as the value is right', async () => {
    await form.open('plain');
    await form.fill('#zone', 'Africa/Nairob');
    await form.waitForNote('#zone', 'Nairobi');
    await focus(s.page, '#zone');
    await s.page.keyboard.press('End');
    await s.page.keyboard.type('i');
    await form.waitForNote('#zone', null);
  });

  it('that offers choices is offered only what can be chosen, and never keeps the form', async () => {
    await form.open('plain');
    await click(s.page, 'input[value=fr]');
    await form.waitForNote('input[value=fr]', 'other code');
    expect(
      await s.page.$$eval('caseline-note', (notes) =>
        notes.map((note) => note.shadowRoot?.querySelectorAll('button').length),
      ),
    ).toEqual([0]);
    expect(await s.page.$eval('#client', (element) => (element as HTMLFormElement).checkValidity())).toBe(
      true,
    );
  });

  it('is told who holds its number, and never a name', async () => {
    await form.open('plain');
    await form.fill('#phone', OWNED);
    await click(s.page, '#verified');
    await form.waitForNote('#phone', 'another contact of this project');
    await form.clear('#phone');
    await form.fill('#phone', OWNED_ELSEWHERE);
    await form.waitForNote('#phone', 'another project');
    expect(await s.page.content()).not.toContain('Achieng');
  });

  it('is forgotten with its message when the form is reset', async () => {
    await form.open('plain');
    await form.fill('#phone', '0712');
    await form.fill('#email', 'amina@gmial.com');
    await form.waitForNote('#email', 'gmail.com');
    await click(s.page, '#reset');
    await form.waitForNote('#email', null);
    await form.waitForNote('#phone', null);
  });

  it('has texts of the person’s language at its inputs', async () => {
    await form.open('plain', 'locale=fr');
    await form.fill('#email', 'amina@gmial.com');
    await form.waitForNote('#email', 'HQ enverra des e-mails à amina@gmial.com');
    await form.use('#email', 'Utiliser amina@gmail.com');
    await expect.poll(() => form.valueOf('#email')).toBe('amina@gmail.com');
  });
});

describe('sending a form', () => {
  async function fillIn(phone: string): Promise<void> {
    await form.fill('#name', 'Amina');
    if (phone !== '') await form.fill('#phone', phone);
    await click(s.page, '#verified');
  }

  /** A person waits until the page stands still. */
  async function fillInOwned(): Promise<void> {
    await fillIn(OWNED);
    await form.waitForNote('#phone', 'another contact');
  }

  it('sends the same bytes as without Caseline', async () => {
    const bodies: string[] = [];
    for (const query of ['plain', '']) {
      await form.open('plain', query);
      await fillIn(` +${FREE.slice(0, 3)} ${FREE.slice(3)} `);
      await form.fill('#email', 'amina@gmial.com');
      await click(s.page, '#send');
      await form.received();
      bodies.push((await form.submitted()).map(({ body }) => body).join('\n'));
    }
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[0]).toContain('amina%40gmial.com');
  });

  it('with an error is refused by the browser itself', async () => {
    await form.open('plain');
    await fillIn('0712345678');
    await click(s.page, '#send');
    // Where the browser leads when it refuses.
    await s.page.waitForFunction(() => document.activeElement?.id === 'phone', PATIENCE);
    expect(await form.submitted()).toEqual([]);
  });

  it('of a free number goes without a word', async () => {
    await form.open('plain');
    await fillIn(FREE);
    await click(s.page, '#send');
    expect(await form.received()).toMatchObject({ phone: FREE, verified: '1', button: 'send' });
  });

  it('of an owned number is asked about; the field is one step away', async () => {
    await form.open('plain');
    await fillInOwned();
    await click(s.page, '#send');
    await form.waitForQuestion();
    expect(await s.caseline.text('dialog')).toContain('1 number is already taken');
    await form.answer('Go to field');
    await s.page.waitForFunction(() => document.activeElement?.id === 'phone', PATIENCE);
    expect(await form.submitted()).toEqual([]);
  });

  it('anyway sends once, with the button that was pressed', async () => {
    await form.open('plain');
    await fillInOwned();
    await click(s.page, '#draft');
    await form.waitForQuestion();
    await form.answer('Send anyway');
    expect(await form.received()).toMatchObject({ phone: OWNED, button: 'draft' });
    expect(await form.submitted()).toHaveLength(1);
  });

  it('can be cancelled, and goes on with another number', async () => {
    await form.open('plain');
    await fillInOwned();
    await click(s.page, '#send');
    await form.waitForQuestion();
    await form.answer('Cancel');
    await form.clear('#phone');
    await form.fill('#phone', FREE);
    await click(s.page, '#send');
    expect(await form.received()).toMatchObject({ phone: FREE });
  });

  it('of an unverified number asks nobody', async () => {
    await form.open('plain');
    const before = s.demo.endpoint.requests;
    await form.fill('#phone', OWNED);
    await click(s.page, '#send');
    expect(await form.received()).toMatchObject({ phone: OWNED });
    expect(s.demo.endpoint.requests).toBe(before);
  });

  it('with an error in a form that the browser does not check is asked about', async () => {
    await form.open('plain', 'novalidate=1');
    await form.fill('#zone', 'IST');
    await click(s.page, '#send');
    await form.waitForQuestion();
    expect(await s.caseline.text('dialog')).toContain('Time zone');
    await form.answer('Send anyway');
    expect(await form.received()).toMatchObject({ zone: 'IST' });
  });

  it.each([
    ['dead', { type: 'dead' }],
    ['answers garbage', { type: 'garbage' }],
    ['answers with a sign-in page', { type: 'html' }],
    ['is broken', { type: 'status', status: 500 }],
    ['refuses the token', { type: 'status', status: 401 }],
    ['never answers', { type: 'silent' }],
    ['is slow', { type: 'slow', ms: 6_000 }],
  ] as const)('goes on when the endpoint %s', async (_, fault) => {
    await form.open('plain');
    s.demo.endpoint.set(fault);
    await fillIn(OWNED);
    // The note at the field comes meanwhile, and moves the button.
    await click(s.page, '#send');
    expect(await form.received()).toMatchObject({ phone: OWNED });
  });

  it('says at the field that nobody could be asked', async () => {
    await form.open('plain');
    s.demo.endpoint.set({ type: 'garbage' });
    await fillIn(OWNED);
    await form.waitForNote('#phone', 'who holds it is not known here');
  });

  it('twice in a hurry sends once', async () => {
    await form.open('plain');
    s.demo.endpoint.set({ type: 'slow', ms: 800 });
    await fillIn(FREE);
    await click(s.page, '#send', { count: 2, delay: 20 });
    // Gone by now, or too late.
    await poke(s.page, '#draft', 1).catch(() => {});
    expect(await form.received()).toMatchObject({ button: 'send' });
    await s.page.goto(`${s.demo.url}/html-form/plain`);
    expect(await form.submitted()).toHaveLength(1);
  });
});

describe('a page that does not keep still', () => {
  it('drawn anew inside its form is followed: the message is at the new input', async () => {
    await form.open('plain');
    await form.fill('#email', 'amina@gmial.com');
    await form.waitForNote('#email', 'gmail.com');
    await s.page.evaluate(() => {
      const old = document.querySelector<HTMLInputElement>('#email');
      const parent = old?.parentElement;
      if (parent)
        parent.innerHTML =
          '<label for="email">E-mail</label><input id="email" name="email" value="bob@yahooo.com" data-contact-property="commcare_email_address">';
    });
    await form.waitForNote('#email', 'yahoo.com');
    expect(await s.page.$$eval('caseline-note', (notes) => notes.length)).toBe(1);
    await form.use('#email', 'bob@yahoo.com');
    await expect.poll(() => form.valueOf('#email')).toBe('bob@yahoo.com');
  });

  it('drawn anew while the question is open sends the form that is there then', async () => {
    await form.open('plain', 'root=body');
    await form.fill('#phone', OWNED);
    await click(s.page, '#verified');
    await click(s.page, '#send');
    await form.waitForQuestion();
    await s.page.evaluate((number) => {
      const client = document.getElementById('client');
      if (client)
        client.outerHTML = `<form id="client" method="post" action="/html-form/submit"><input name="phone" value="${number}"></form>`;
    }, FREE);
    await form.answer('Send anyway');
    expect(await form.received()).toMatchObject({ phone: FREE });
  });

  it('that goes elsewhere while a submit is held loses nothing but that submit', async () => {
    await form.open('plain');
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await form.fill('#phone', FREE);
    await click(s.page, '#verified');
    await click(s.page, '#send');
    await s.page.goto(`${s.demo.url}/html-form/plain`);
    await form.ready();
    s.demo.endpoint.set(null);
    await form.fill('#phone', '0712345678');
    await form.waitForNote('#phone', 'begins with 0');
    expect(await form.submitted()).toEqual([]);
  });

  it('in a frame that is loaded again works again', async () => {
    await s.page.goto(`${s.demo.url}/html-form/frame`);
    for (const round of [1, 2]) {
      const frame = await s.page.waitForFrame((candidate) => candidate.url().includes('/html-form/plain'));
      await frame.waitForFunction(() => 'detach' in window, PATIENCE);
      await frame.evaluate(() => (window as unknown as { detach: { ready: Promise<void> } }).detach.ready);
      await type(frame, '#email', `amina${round}@gmial.com`);
      await s.page.keyboard.press('Tab');
      await need(frame, 'caseline-note');
      await frame.evaluate(() => Object.assign(window, { old: true }));
      await s.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
      await expect.poll(() => frame.evaluate(() => 'old' in window).catch(() => true)).toBe(false);
    }
  });
});

describe('the end', () => {
  it('leaves DOM, listeners, observers, timers and globals as they were', async () => {
    await keepBooks(s.page);
    await form.open('plain', 'plain&novalidate');
    await type(s.page, '#phone', '0712345678');
    const before = await readState(s.page);
    await s.page.evaluate(() => (window as unknown as { attachCaseline(): Promise<void> }).attachCaseline());
    await form.waitForNote('#phone', 'begins with 0');
    await click(s.page, '#send');
    await form.waitForQuestion();
    const during = await readState(s.page);
    expect(during.html).not.toBe(before.html);
    expect(during.listeners.length).toBeGreaterThan(before.listeners.length);
    await form.answer('Cancel');
    await s.page.evaluate(() => {
      (window as unknown as { detach(): void }).detach();
      Reflect.deleteProperty(window, 'detach');
    });
    expect(await readState(s.page)).toEqual(before);
    expect(await s.page.$eval('#phone', (input) => (input as HTMLInputElement).validationMessage)).toBe('');
  });

  it('lets a held submit go', async () => {
    await form.open('plain');
    s.demo.endpoint.set({ type: 'silent' });
    await form.fill('#phone', OWNED);
    await click(s.page, '#verified');
    await click(s.page, '#send');
    await s.page.evaluate(() => (window as unknown as { detach(): void }).detach());
    expect(await form.received()).toMatchObject({ phone: OWNED });
  });

  it('before the beginning begins nothing', async () => {
    await form.open('plain', 'plain');
    const state = await s.page.evaluate(async () => {
      const page = window as unknown as { attachCaseline(): Promise<string>; detach(): void };
      const ready = page.attachCaseline();
      page.detach();
      return await ready;
    });
    expect(state).toBe('disposed');
    await form.fill('#phone', '0712345678');
    await form.fill('#email', 'amina@gmial.com');
    expect(await s.page.$('caseline-note')).toBeNull();
  });
});
