import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/axe.ts';
import { click, focusOn } from '../support/hand.ts';
import { pressEnter } from '../support/press.ts';
import { useEntry } from './use-entry.ts';

const s = useEntry();

describe('other ways in which the page works', () => {
  it.each([
    ['Bootstrap 3', 'bootstrap=3'],
    ['requests with responseType json', 'json=1'],
    ['a page that wraps XMLHttpRequest itself', 'wraps=1'],
  ])('%s: the drawer knows the contact', async (_, query) => {
    await s.entry.open({ form: 'register', query });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.type('Phone number', '254700111222');
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /254 700 111222/);
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(s.demo.webApps.formplayer.submitted).toHaveLength(1);
  });

  it('a page that is loaded anew inside a form: the drawer is there before anything is answered', async () => {
    await s.entry.open({ form: 'register' });
    // What is asked for before there is a form goes past Caseline, as when it is there only after the answer.
    await s.page.evaluateOnNewDocument(() => {
      const { open } = XMLHttpRequest.prototype;
      window.XMLHttpRequest = class extends XMLHttpRequest {
        constructor() {
          super();
          if (!document.querySelector('#webforms .q')) Object.defineProperty(this, 'open', { value: open });
        }
      };
    });
    await s.page.reload();
    await expect.poll(() => s.entry.hasDrawer()).toBe(true);
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /NO_PHONE_NUMBER/);
    await s.entry.type('Phone number', '254700111222');
    await s.entry.expectLine('SMS', /254 700 111222/);
  });

  it('stays through answers that are garbage, errors or slow, as the page does', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.openDetails();
    s.demo.webApps.fault('answer', { type: 'garbage' });
    await s.entry.type('Full name', 'Achieng');
    await s.page.waitForFunction(() => document.body.innerText.includes('unable to save this answer'));
    s.demo.webApps.fault('answer', { type: 'status', status: 500 });
    await s.entry.type('E-mail address', 'achieng@example.org');
    await s.entry.expectLine('E-mail', /does not take the answer/);
    s.demo.webApps.fault('answer', { type: 'slow', ms: 700 });
    await s.entry.type('Language', 'en');
    await s.entry.expectLine('SMS', /254 700 111222/);
    await s.entry.expectLine('Language', /HQ looks for a text in this order: ?English \(en\)/);
  });

  it('keeps the drawer and its focus while the page draws the form anew', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /254 700 111222/);
    await s.page.evaluate(() => dispatchEvent(new CustomEvent('test:render')));
    await s.entry.type('Phone number', '254700111333');
    await s.entry.expectLine('SMS', /254 700 111333/);
  });

  it('keeps an open card through that, and its fix finds the new element', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('E-mail address', ' achieng@example.org');
    await s.entry.click(/^Error: .*/);
    await expect.poll(() => s.entry.layerText('.card')).toContain('commcare_email_address');
    await s.page.evaluate(() => dispatchEvent(new CustomEvent('test:render')));
    expect(await s.entry.layerText('.card')).toContain('commcare_email_address');
    // By key: while the card follows its question a pointer may come down beside it, which closes it, as everywhere.
    await pressEnter(() => s.entry.layerButton('Use achieng@example.org'));
    await expect.poll(() => s.entry.value('E-mail address')).toBe('achieng@example.org');
  });

  it('goes away with the form, and comes with the next one', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.openDetails();
    await s.entry.press('#breadcrumb-region button');
    await expect.poll(() => s.entry.hasDrawer()).toBe(false);
    await click(s.page, '#menu-region button:nth-of-type(2)');
    await click(s.page, '#menu-region button:only-child');
    await s.entry.type('Local number', '700111444');
    await s.entry.openDetails();
    await s.entry.expectLine('contact_phone_number', /^254700111444$/);
  });
});

describe('a row that is folded', () => {
  it('is opened by "Go to field", and the card stands beside the question', async () => {
    await s.entry.open({ form: 'household' });
    await s.entry.press('.add');
    await s.entry.type('Phone of the child', '07/12');
    await s.entry.fold('Row 1');
    await expect.poll(() => s.entry.isShown('Phone of the child')).toBe(false);
    await s.entry.submit();
    await s.entry.waitForDialog();
    await s.entry.click(/^Go to field/);
    await expect.poll(() => s.entry.isShown('Phone of the child')).toBe(true);
    await expect.poll(() => s.entry.layerText('.card')).toContain('contact_phone_number');
    const box = await s.entry.box('Phone of the child');
    const apart = async (): Promise<number> => {
      const place = await box.boundingBox();
      const card = await s.page.evaluate(() =>
        document
          .querySelector('caseline-root')
          ?.shadowRoot?.querySelector('.card')
          ?.getBoundingClientRect()
          .toJSON(),
      );
      return Math.max(card.top - ((place?.y ?? 0) + (place?.height ?? 0)), (place?.y ?? 0) - card.bottom);
    };
    await expect.poll(apart).toBeLessThan(40);
  });
});

describe('an answer of Formplayer that a later one has overtaken', () => {
  it('is ignored as on the page', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.choose('Where do you live?', 'Nairobi');
    await s.entry.openDetails();
    await s.entry.expectLine('time_zone', /Africa\/Nairobi/);
    // It says that nothing was answered; the page goes on showing what it showed.
    s.demo.webApps.fault('answer', { type: 'overtaken' });
    await s.entry.type('Language', 'en');
    await expect.poll(() => s.demo.webApps.formplayer.overtook).toBeGreaterThan(0);
    await s.entry.expectLine('time_zone', /Africa\/Nairobi/);
  });
});

describe('App Preview', () => {
  it('shows the contact inside the phone, and covers none of its ways through the form', async () => {
    await s.entry.open({ form: 'register', query: 'paged=1', preview: true });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.next();
    await s.entry.type('Phone number', '254700111222', false);
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /254 700 111222/);
    for (const open of [true, false]) {
      if (!open) await s.page.keyboard.press('Escape');
      const covered = await s.entry.frame.evaluate(() =>
        ['.btn-formnav-next', '.formnav-container .btn', '#breadcrumb-region button'].filter((selector) => {
          const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
          const box = boxes.find(({ width }) => width > 0);
          if (!box) return true;
          return (
            document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName !== 'button'
          );
        }),
      );
      expect(covered).toEqual([]);
    }
  });

  it('keeps an answer that the phone sends only after its screen is gone', async () => {
    await s.entry.open({ form: 'register', query: 'paged=1', preview: true });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.next();
    const box = await s.entry.box('Phone number');
    // Faster than the half second for which the phone waits after a key.
    await box.evaluate((element) => {
      element.value = '12345';
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('keyup', { bubbles: true }));
      document.querySelector<HTMLElement>('.btn-formnav-next[data-bind*="nextQuestion"]')?.click();
    });
    await s.entry.question('May we send messages?');
    await s.entry.openDetails();
    await s.entry.expectLine('contact_phone_number', /^12345$/);
  });

  it('starts again in a frame that is loaded anew', async () => {
    await s.entry.open({ form: 'register', preview: true });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.waitUntilTold();
    await s.entry.frame.evaluate(() => Object.assign(window, { old: true }));
    await click(s.page, '.js-preview-refresh');
    await expect
      .poll(async () => {
        await s.entry.findPreview();
        return await s.entry.frame.evaluate(() => 'old' in window).catch(() => true);
      })
      .toBe(false);
    await s.entry.waitUntilAttached();
    await s.entry.frame.waitForSelector('#webforms .q');
    await s.entry.type('Phone number', '254700111333');
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /254 700 111333/);
  });

  it('sends what was typed after the pause that the phone makes', async () => {
    await s.entry.open({ form: 'register', preview: true });
    await s.entry.type('Phone number', '254700111222', false);
    await expect
      .poll(() => s.demo.webApps.formplayer.answered.at(-1))
      .toEqual({ ix: '1', answer: '254700111222' });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(s.demo.webApps.formplayer.submitted[0]?.saved['1']).toBe('254700111222');
  });
});

describe('the keyboard', () => {
  it('opens the drawer, reads on in it, and goes back to where it was', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222', false);
    await s.entry.waitUntilTold();
    const summary = await s.entry.layerButton(/Messaging contact/);
    expect(await summary.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('false');
    await focusOn(() => s.entry.layerButton(/Messaging contact/));
    await s.page.keyboard.press('Enter');
    await expect.poll(() => s.entry.layerText('.drawer .body')).not.toBe('');
    expect(await summary.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('true');
    await s.page.keyboard.press('Escape');
    await expect.poll(() => s.entry.layerText('.drawer .body')).toBe('');
  });

  it('and screen readers find nothing that is broken, in the open drawer and on a phone', async () => {
    await s.entry.open({ form: 'household' });
    await s.entry.press('.add');
    await s.entry.type('Phone of the child', '+254 700 111 222');
    await s.entry.press('.add');
    await s.entry.openDetails();
    expect(await brokenRules(s.page, 'caseline-root')).toEqual([]);
    await s.page.setViewport({ width: 320, height: 560 });
    // The page has another layout from its next frame on.
    await s.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await brokenRules(s.page, 'caseline-root')).toEqual([]);
  });
});
