import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, listen, noted, pause, startDesk } from '../pages/stand-in-desk.ts';

/** The stand-in's elements and fields against the facts about Vellum; see stand-in-model.test.ts. */
let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await startDesk();
}, 60_000);
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  page = await desk.open();
}, 40_000);
afterEach(async () => {
  await page.close();
});

async function select(path: string, ...sections: string[]): Promise<void> {
  await page.evaluate(
    (question, slugs) => {
      const mug = window.v.data.core.form?.getMugByPath(question);
      if (mug) window.v.setCurrentMug(mug);
      for (const slug of slugs) window.v.collapseSection(slug, false);
    },
    path,
    sections,
  );
}

const html = (selector: string): Promise<string> =>
  page.$eval(selector, (element) =>
    // What only the real one has: an id and a popover for each bubble, and its icon.
    element.innerHTML
      .replace(/ (?:id="bubble-\w+"|data-toggle="popover"|spellcheck="\w+")/g, '')
      .replace(/<i class="[^"]*">&nbsp;<\/i>/g, ''),
  );

async function property(path: string, name: string): Promise<unknown> {
  return await page.evaluate(
    (question, attribute) => window.v.data.core.form?.getMugByPath(question)?.p.getAttrs()[attribute],
    path,
    name,
  );
}

const OPTIONS = { timeout: 40_000 };

describe('the panel of a question', OPTIONS, () => {
  it('shows after a click in the tree: sections, hash, events', async () => {
    await listen(page, '/data/name');
    await page.evaluate(() => {
      const content = document.querySelector('.fd-props-content');
      new MutationObserver(() => window.log.push('one batch')).observe(content ?? document, {
        childList: true,
      });
    });
    const id = await page.evaluate(
      () => window.v.data.core.form?.getMugByPath('/data/grp/nested_phone')?.ufid,
    );
    await page.click(`li[id="${id}"] > a.jstree-anchor`);
    await pause(200);
    const shown = await page.evaluate(() => ({
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
    expect(await noted(page)).toEqual([
      'mug teardown-mug-properties',
      'tree select_node',
      'tree changed',
      'one batch',
    ]);
  });

  it('remembers which sections are open', async () => {
    await select('/data/phone', 'logic');
    const stored = await page.evaluate(() => localStorage.getItem('collapse-logic'));
    await select('/data/email');
    const hidden = await page.$eval('fieldset[data-slug="logic"]', (element) =>
      element.classList.contains('hide'),
    );
    expect([stored, hidden]).toEqual(['', false]);
  });

  it('writes each key stroke into the model and tells of it', async () => {
    await select('/data/phone', 'logic');
    await page.focus('[name="property-relevantAttr"]');
    await listen(page, '/data/phone');
    await page.keyboard.type('1');
    expect(await noted(page)).toEqual([
      'mug property-changed[relevantAttr]',
      'form mug-property-change[relevantAttr]',
      'button state:change save',
      'button change save',
      'form change',
      'button change save',
    ]);
    expect(await property('/data/phone', 'relevantAttr')).toBe('1');
  });

  it('shows references as bubbles between zero-width blanks', async () => {
    await select('/data/phone_verified');
    expect(await html('[name="property-calculateAttr"]')).toBe(
      '<p>if(\u200b<span class="label label-datanode label-datanode-internal" data-value="#form/phone" ' +
        `contenteditable="false">phone</span>\u200b != '', 1, '')</p>\u200b`,
    );
  });

  it('stores what does not parse with its bubbles in backticks, without bubbles as it is', async () => {
    await select('/data/phone_verified');
    await page.$eval('[name="property-calculateAttr"]', (element) => {
      element.innerHTML = element.innerHTML.replace(', 1', ', (1');
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const withBubble = await property('/data/phone_verified', 'calculateAttr');
    await page.$eval('[name="property-calculateAttr"]', (element) => {
      element.textContent = 'if(';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([withBubble, await property('/data/phone_verified', 'calculateAttr')]).toEqual([
      "#invalid/xpath if(`#form/phone` != '', (1, '')",
      'if(',
    ]);
  });

  it('takes a value through the widget, and Ctrl+Z takes it back, half a second after rendering', async () => {
    await select('/data/phone', 'logic');
    await pause(650);
    await page.evaluate(() => {
      const field = document.querySelector('[name="property-constraintAttr"]');
      const widget = field && window.v.$f.find('[name="property-constraintAttr"]').closest('.widget');
      const found = widget?.data('vellum_widget') as { setValue(value: string): void; handleChange(): void };
      found.setValue("regex(., '^[0-9]+$')");
      found.handleChange();
    });
    const fixed = await property('/data/phone', 'constraintAttr');
    await page.focus('[name="property-constraintAttr"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect([fixed, await property('/data/phone', 'constraintAttr')]).toEqual([
      "regex(., '^[0-9]+$')",
      'string-length(.) > 5',
    ]);
  });

  it('keeps an old value in the field until it is refreshed', async () => {
    await select('/data/tz');
    const texts = await page.evaluate(() => {
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

describe('the case property', OPTIONS, () => {
  it('offers the question id first and is picked without a native event', async () => {
    await select('/data/name');
    await listen(page, '/data/name');
    await page.evaluate(() => {
      for (const type of ['change', 'input']) {
        window.addEventListener(type, (event) => {
          if (event.target instanceof HTMLSelectElement) window.log.push(`native ${type}`);
        });
      }
    });
    await page.click('[data-slug="caseManagement"] .select2-selection');
    await page.waitForSelector('.select2-results__option');
    const first = await page.$eval('.select2-results__option', (element) => element.textContent);
    await page.click('.select2-search__field');
    await page.keyboard.type('Contact phone');
    await page.waitForFunction(() => document.querySelectorAll('.select2-results__option').length === 1);
    await page.click('.select2-results__option');
    const events = (await noted(page)).filter((line) => /native|caseProperty/.test(line));
    expect({ first, events, value: await property('/data/name', 'caseProperty') }).toEqual({
      first: 'name',
      events: expect.arrayContaining(['form mug-property-change[caseProperty]']),
      value: 'Contact_phone',
    });
    expect(events.filter((line) => line.startsWith('native'))).toEqual([]);
    await page.click('[data-slug="caseManagement"] .select2-selection__clear');
    expect(await property('/data/name', 'caseProperty')).toBe('');
  });

  it('of two questions warns both, by a message that a save would drop', async () => {
    const errors = await page.evaluate(() => {
      const { form } = window.v.data.core;
      const email = form?.getMugByPath('/data/email');
      if (email) email.p.caseProperty = 'contact_phone_number';
      return ['/data/phone', '/data/email'].map(
        (path) =>
          form?.getMugByPath(path)?.messages.get('caseProperty', 'mug-caseProperty-conflict') !== null,
      );
    });
    expect(errors).toEqual([true, true]);
  });

  it('has no section for groups, case actions and under repeats', async () => {
    const shown: boolean[] = [];
    for (const path of ['/data/phone', '/data/grp', '/data/save_upd']) {
      await select(path);
      shown.push((await page.$('fieldset[data-slug="caseManagement"]')) !== null);
    }
    await page.evaluate(() => {
      const xml = window.v
        .createXML()
        .replace('<group vellum:ref="#form/grp" ref="/data/grp">', '<group><repeat nodeset="/data/grp">')
        .replace('</group>', '</repeat></group>')
        .replace(/<label ref="jr:itext\('grp-label'\)" \/>/, '');
      Reflect.set(window.v.data.core, 'parseWarnings', []);
      window.v.loadXML(xml);
    });
    await select('/data/grp/nested_phone');
    shown.push((await page.$('fieldset[data-slug="caseManagement"]')) !== null);
    const inRepeat = await page.evaluate(() => window.v.getCurrentlySelectedMug()?.isInRepeat());
    expect({ shown, inRepeat }).toEqual({ shown: [true, false, false, false], inRepeat: true });
  });
});

describe('the cards of a case action', OPTIONS, () => {
  const cards = '[name="property-updateProperty"] > .fd-card-list > .fd-card.fd-update-property';

  it('show name, calculation and condition', async () => {
    await select('/data/save_upd', 'update');
    const first = await page.$eval(cards, (card) => ({
      name: card.querySelector<HTMLInputElement>('input.fd-update-property-name')?.value,
      calculate: card
        .querySelector('.fd-update-property-calculate')
        ?.textContent?.replace(/[\u200b\u00a0]/g, ''),
      relevant: card
        .querySelector('.fd-update-property-relevant')
        ?.textContent?.replace(/[\u200b\u00a0]/g, ''),
      edits: card.querySelectorAll('.fd-xpath-edit').length,
      errors: card.querySelectorAll('.fd-field-error.hide').length,
    }));
    expect(first).toEqual({
      name: 'contact_phone_number',
      calculate: "concat('+91', phone)",
      relevant: "phone != ''",
      edits: 2,
      errors: 3,
    });
  });

  it('with one name: the model keeps the last, the screen both', async () => {
    await select('/data/save_upd', 'update');
    await page.$$eval(`${cards} input.fd-update-property-name`, (inputs) => {
      const input = inputs[3];
      if (!input) return;
      (input as HTMLInputElement).value = 'contact_phone_number';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const model = (await property('/data/save_upd', 'updateProperty')) as Record<
      string,
      { calculate: string }
    >;
    const shown = await page.$$eval(
      `${cards} input.fd-update-property-name`,
      (inputs) =>
        inputs.filter((input) => (input as HTMLInputElement).value === 'contact_phone_number').length,
    );
    expect({ shown, names: Object.keys(model), calculate: model.contact_phone_number?.calculate }).toEqual({
      shown: 2,
      names: [
        'contact_phone_number',
        'contact_phone_number_is_verified',
        'commcare_email_address',
        'language_code',
        'contact_backend_id',
      ],
      calculate: "'IST'",
    });
  });

  it('hear of a name by change and keyup, not by input', async () => {
    await select('/data/save_upd', 'update');
    const set = (type: string) =>
      page.$eval(
        `${cards} input.fd-update-property-name`,
        (input, event) => {
          (input as HTMLInputElement).value = `by_${event}`;
          input.dispatchEvent(new Event(event, { bubbles: true }));
        },
        type,
      );
    await set('input');
    const afterInput = Object.keys((await property('/data/save_upd', 'updateProperty')) as object)[0];
    await set('keyup');
    const afterKeyup = Object.keys((await property('/data/save_upd', 'updateProperty')) as object)[0];
    expect([afterInput, afterKeyup]).toEqual(['contact_phone_number', 'by_keyup']);
  });

  it('take a calculation through the editor of its field', async () => {
    await select('/data/save_upd', 'update');
    await listen(page, '/data/save_upd');
    await page.$$eval(`${cards} .fd-update-property-calculate`, (fields) => {
      const field = fields[3];
      if (!(field instanceof HTMLElement)) return;
      const jquery = window.v.$f.constructor as unknown as (element: Element) => {
        data(name: string): unknown;
      };
      const editor = jquery(field).data('editorWrapper') as { setValue(value: string): void };
      editor.setValue("'Asia/Kolkata'");
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const model = (await property('/data/save_upd', 'updateProperty')) as Record<
      string,
      { calculate: string }
    >;
    expect(model.time_zone?.calculate).toBe("'Asia/Kolkata'");
    expect(model.contact_phone_number?.calculate).toBe("concat('+91', #form/phone)");
    expect((await noted(page)).filter((line) => line.startsWith('form mug-property'))).toEqual([
      'form mug-property-change[updateProperty]',
    ]);
  });

  it('are all rendered anew when one is added', async () => {
    await select('/data/save_upd', 'update');
    const counts = await page.evaluate(() => {
      const all = () => [...document.querySelectorAll('[name="property-updateProperty"] .fd-card')];
      const before = all();
      document.querySelector<HTMLElement>('[name="property-updateProperty"] .fd-add-property')?.click();
      const after = all();
      return [before.length, after.length, after.filter((card) => before.includes(card)).length];
    });
    expect(counts).toEqual([6, 7, 0]);
    expect(Object.keys((await property('/data/save_upd', 'updateProperty')) as object)).toContain('');
  });
});

describe('messages from outside', OPTIONS, () => {
  it('show at their field and in the tree, and leave the form as it was', async () => {
    await select('/data/phone', 'logic');
    const found = await page.evaluate(() => {
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
    await page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      mug?.addMessage('nodeID', {
        key: 'x',
        level: 'error',
        message: 'boo',
        onDrop: () => window.log.push('dropped'),
      });
    });
    await select('/data/email');
    await select('/data/phone');
    await page.click('.fd-control-message button.close');
    const left = await page.evaluate(() => [
      window.v.data.core.form?.getMugByPath('/data/phone')?.messages.get('nodeID', 'x'),
      document.querySelectorAll('.fd-control-message').length,
      window.log,
    ]);
    expect(left).toEqual([null, 0, ['dropped']]);
  });
});

describe('other ways to build', OPTIONS, () => {
  it('shows a dialog of a guest', async () => {
    await page.evaluate(() => {
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
    await page.waitForSelector('.fd-modal-generic-container .modal.in .btn-primary', { visible: true });
    await pause(500);
    await page.click('.fd-modal-generic-container .btn-primary');
    const order = await page.$$eval('.modal-footer button', (buttons) =>
      buttons.map((one) => one.textContent?.trim()),
    );
    await page.evaluate(() => window.v.closeModal());
    await page.waitForFunction(() => !document.querySelector('.modal.in'));
    expect([order, await noted(page)]).toEqual([['First', 'Second', 'Cancel'], ['first']]);
  });

  it('goes to a question', async () => {
    const shown = await page.evaluate(() => {
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
    const badge = await page.evaluate(() => {
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
    await select('/data/tz');
    const answers = await page.evaluate(() => {
      window.v.data.core.hasXPathEditorChanged = true;
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      document.getElementById(`${mug?.ufid}_anchor`)?.click();
      return window.v.getCurrentlySelectedMug()?.p.nodeID;
    });
    await page.waitForSelector('.modal.in, .modal[style*="block"]');
    expect(answers).toBe('tz');
  });
});
