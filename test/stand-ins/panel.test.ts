import { describe, expect, it } from 'vitest';
import { click, focus } from '../e2e/support/hand.ts';
import { press } from '../e2e/support/press.ts';
import { listen, noted, pause } from './stand-in-desk.ts';
import { useDesk } from './use-desk.ts';

/** The stand-in's elements and fields against the facts about Vellum; see model.test.ts. */
const on = useDesk();

const html = (selector: string): Promise<string> =>
  on.page.$eval(selector, (element) =>
    // What only the real one has: an id and a popover for each bubble, and its icon.
    element.innerHTML
      .replace(/ (?:id="bubble-\w+"|data-toggle="popover"|spellcheck="\w+")/g, '')
      .replace(/<i class="[^"]*">&nbsp;<\/i>/g, ''),
  );

describe('the panel of a question', () => {
  it('shows after a click in the tree: sections, hash, events', async () => {
    await listen(on.page, '/data/name');
    await on.page.evaluate(() => {
      const content = document.querySelector('.fd-props-content');
      new MutationObserver(() => window.log.push('one batch')).observe(content ?? document, {
        childList: true,
      });
    });
    const id = await on.page.evaluate(
      () => window.v.data.core.form?.getMugByPath('/data/grp/nested_phone')?.ufid,
    );
    await click(on.page, `li[id="${id}"] > a.jstree-anchor`);
    await on.page.waitForFunction(
      () => window.log.includes('one batch') && location.hash.endsWith('nested_phone'),
    );
    const shown = await on.page.evaluate(() => ({
      hash: location.hash,
      head: document.querySelector('.fd-question-properties .fd-head h2')?.textContent?.trim(),
      sections: [...document.querySelectorAll<HTMLElement>('fieldset.fd-question-fieldset')].map(
        (fieldset) => `${fieldset.dataset.slug}${fieldset.classList.contains('hide') ? ' hidden' : ''}`,
      ),
      rel: document.querySelector('li:has(> .jstree-clicked)')?.getAttribute('rel'),
    }));
    expect(shown).toEqual({
      hash: '#form/grp/nested_phone',
      head: 'Nested phone',
      sections: ['main', 'caseManagement', 'logic hidden', 'content hidden', 'advanced hidden'],
      rel: 'Text',
    });
    expect(await noted(on.page)).toEqual([
      'mug teardown-mug-properties',
      'tree select_node',
      'tree changed',
      'one batch',
    ]);
  });

  it('remembers which sections are open', async () => {
    await on.select('/data/phone', 'logic');
    const stored = await on.page.evaluate(() => localStorage.getItem('collapse-logic'));
    await on.select('/data/email');
    const hidden = await on.page.$eval('fieldset[data-slug="logic"]', (element) =>
      element.classList.contains('hide'),
    );
    expect([stored, hidden]).toEqual(['', false]);
  });

  it('writes each key stroke into the model and tells of it', async () => {
    await on.select('/data/phone', 'logic');
    await focus(on.page, '[name="property-relevantAttr"]');
    await listen(on.page, '/data/phone');
    await on.page.keyboard.type('1');
    expect(await noted(on.page)).toEqual([
      'mug property-changed[relevantAttr]',
      'form mug-property-change[relevantAttr]',
      'button state:change save',
      'button change save',
      'form change',
      'button change save',
    ]);
    expect(await on.property('/data/phone', 'relevantAttr')).toBe('1');
  });

  it('shows references as bubbles between zero-width blanks', async () => {
    await on.select('/data/phone_verified');
    expect(await html('[name="property-calculateAttr"]')).toBe(
      '<p>if(\u200b<span class="label label-datanode label-datanode-internal" data-value="#form/phone" ' +
        `contenteditable="false">phone</span>\u200b != '', 1, '')</p>\u200b`,
    );
  });

  it('stores what does not parse with its bubbles in backticks, without bubbles as it is', async () => {
    await on.select('/data/phone_verified');
    await on.page.$eval('[name="property-calculateAttr"]', (element) => {
      element.innerHTML = element.innerHTML.replace(', 1', ', (1');
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const withBubble = await on.property('/data/phone_verified', 'calculateAttr');
    await on.page.$eval('[name="property-calculateAttr"]', (element) => {
      element.textContent = 'if(';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([withBubble, await on.property('/data/phone_verified', 'calculateAttr')]).toEqual([
      "#invalid/xpath if(`#form/phone` != '', (1, '')",
      'if(',
    ]);
  });

  it('takes a value through the widget, and Ctrl+Z takes it back, half a second after rendering', async () => {
    await on.select('/data/phone', 'logic');
    await pause(650);
    await on.page.evaluate(() => {
      const field = document.querySelector('[name="property-constraintAttr"]');
      const widget = field && window.v.$f.find('[name="property-constraintAttr"]').closest('.widget');
      const found = widget?.data('vellum_widget') as { setValue(value: string): void; handleChange(): void };
      found.setValue("regex(., '^[0-9]+$')");
      found.handleChange();
    });
    const fixed = await on.property('/data/phone', 'constraintAttr');
    await focus(on.page, '[name="property-constraintAttr"]');
    await on.page.keyboard.down('Control');
    await on.page.keyboard.press('z');
    await on.page.keyboard.up('Control');
    expect([fixed, await on.property('/data/phone', 'constraintAttr')]).toEqual([
      "regex(., '^[0-9]+$')",
      'string-length(.) > 5',
    ]);
  });

  it('keeps an old value in the field until it is refreshed', async () => {
    await on.select('/data/tz');
    const texts = await on.page.evaluate(() => {
      const field = () =>
        document.querySelector('[name="property-calculateAttr"]')?.textContent?.replaceAll('\u200b', '');
      const mug = window.v.getCurrentlySelectedMug();
      if (mug) mug.p.calculateAttr = "'Asia/Kolkata'";
      const stale = field();
      window.v.refreshCurrentMug();
      return [stale, field()];
    });
    expect(texts).toEqual(["'Asia/Calcutta'", "'Asia/Kolkata'"]);
  });
});

describe('messages from outside', () => {
  it('show at their field and in the tree, and leave the form as it was', async () => {
    await on.select('/data/phone', 'logic');
    const found = await on.page.evaluate(() => {
      const mug = window.v.getCurrentlySelectedMug();
      if (!mug) return null;
      const message = 'The number is **wrong**, see [help](https://example.org/n) <b> contact_phone_number';
      mug.addMessage('constraintAttr', { key: 'x-1', level: 'warning', message });
      mug.addMessage(null, { key: 'x-2', level: 'info', message: 'hello all' });
      const box = document
        .querySelector('[name="property-constraintAttr"]')
        ?.closest('.widget')
        ?.querySelector('.messages:last-of-type .fd-control-message');
      const icon = document.getElementById(mug.ufid)?.querySelector('.fd-valid-alert-icon');
      const general = document.querySelector('form.fd-props-content > .messages');
      return {
        classes: box?.className.split(' ').sort().join(' '),
        html: box?.querySelector('p')?.innerHTML,
        icon: icon?.getAttribute('title')?.includes('The number is'),
        general: general?.textContent?.replace('×', '').trim(),
        afterFirst: general?.previousElementSibling?.getAttribute('data-slug'),
        valid: window.v.data.core.form?.isFormValid(),
        state: window.v.data.core.saveButton.state,
      };
    });
    expect(found).toEqual({
      classes: 'alert alert-block alert-warning fd-control-message warning',
      html:
        'The number is <strong>wrong</strong>, see ' +
        '<a href="https://example.org/n" target="_blank">help</a> &lt;b&gt; contact_phone_number',
      icon: true,
      general: 'hello all',
      afterFirst: 'main',
      valid: false,
      state: 'saved',
    });
  });

  it('survive another selection; the cross takes them away for good', async () => {
    await on.page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      mug?.addMessage('nodeID', {
        key: 'x',
        level: 'error',
        message: 'boo',
        onDrop: () => window.log.push('dropped'),
      });
    });
    await on.select('/data/email');
    await on.select('/data/phone');
    await click(on.page, '.fd-control-message button.close');
    const left = await on.page.evaluate(() => [
      window.v.data.core.form?.getMugByPath('/data/phone')?.messages.get('nodeID', 'x'),
      document.querySelectorAll('.fd-control-message').length,
      window.log,
    ]);
    expect(left).toEqual([null, 0, ['dropped']]);
  });
});

describe('other ways to build', () => {
  it('shows a dialog of a guest', async () => {
    await on.page.evaluate(() => {
      const modal = window.v.generateNewModal(
        'Guest',
        [
          { title: 'First', cssClasses: 'btn-primary', action: () => window.log.push('first') },
          { title: 'Second', action: () => window.v.closeModal() },
        ],
        'Cancel',
        'fa fa-warning',
      );
      modal.find('.modal-body').text('hello');
      modal.modal('show');
    });
    await on.page.waitForSelector('.fd-modal-generic-container .modal.in .btn-primary', { visible: true });
    await press(() => on.page.$('.fd-modal-generic-container .btn-primary'));
    const order = await on.page.$$eval('.modal-footer button', (buttons) =>
      buttons.map((one) => one.textContent?.trim()),
    );
    await on.page.evaluate(() => window.v.closeModal());
    await on.page.waitForFunction(() => !document.querySelector('.modal.in'));
    expect([order, await noted(on.page)]).toEqual([['First', 'Second', 'Cancel'], ['first']]);
  });

  it('goes to a question', async () => {
    const shown = await on.page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/save_upd');
      if (!mug) return null;
      window.v.setCurrentMug(mug);
      window.v.scrollTreeTo(mug.ufid);
      return [
        window.v.getCurrentlySelectedMug()?.ufid === mug.ufid,
        document.querySelectorAll('.jstree-clicked').length,
      ];
    });
    expect(shown).toEqual([true, 1]);
  });

  it('draws a badge that a guest puts into the tree', async () => {
    const badge = await on.page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      const node = window.v.jstree('get_node', mug?.ufid) as {
        data: { extraIcons?: Record<string, string> };
      };
      node.data.extraIcons = { ...node.data.extraIcons, guest: '<i class="guest-badge"></i>' };
      window.v.jstree('redraw_node', node);
      return document.getElementById(mug?.ufid ?? '')?.querySelectorAll('a > .guest-badge').length;
    });
    expect(badge).toBe(1);
  });

  it('refuses to go on while the expression editor has changes', async () => {
    await on.select('/data/tz');
    const answers = await on.page.evaluate(() => {
      window.v.data.core.hasXPathEditorChanged = true;
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      document.getElementById(`${mug?.ufid}_anchor`)?.click();
      return window.v.getCurrentlySelectedMug()?.p.nodeID;
    });
    await on.page.waitForSelector('.modal.in, .modal[style*="block"]');
    expect(answers).toBe('tz');
  });
});
