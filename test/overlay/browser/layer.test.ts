import type { ClickOptions, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focus, poke } from '../../e2e/support/hand.ts';
import { press, pressUntil } from '../../e2e/support/press.ts';
import { PATIENCE } from '../../patience.ts';
import { createStage, frames, type Stage } from './stage.ts';
import './gallery-window.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage?.close());

const ours = (page: Page, selector: string) => page.$(`caseline-root >>> ${selector}`);
async function need(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await ours(page, selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}
const pressOurs = (page: Page, selector: string, options?: ClickOptions) =>
  press(() => ours(page, selector), options);
const log = (page: Page) => page.evaluate(() => window.gallery.log);
const openFirst = (page: Page) =>
  page.evaluate(() => window.gallery.ui.openCard(window.gallery.views[0]?.key ?? ''));
const ask = (page: Page) =>
  page.evaluate(() => {
    const { ui, views } = window.gallery;
    const [first] = views;
    if (!first) return;
    const error = { ...first.finding, key: first.key };
    const owned = {
      key: 'owned',
      number: '254712345678',
      asOf: '2026-03-01T09:00:00Z',
      from: 'cache' as const,
      answer: { status: 'owned_here' as const, owner: { kind: 'case' as const, id: 'c1', name: 'Amina' } },
    };
    void ui.ask({ errors: [error], owned: [owned], incomplete: null }).then((answer) => {
      window.gallery.answer = answer.choice;
    });
  });
/** The text of what has the focus in our layer, or the id of the page's element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.shadowRoot?.activeElement?.textContent ?? active?.id ?? null;
  });
/** The question of the save stands there until it is answered. */
const pressUntilAnswered = (page: Page, selector: string) =>
  pressUntil(
    () => ours(page, selector),
    () => page.evaluate(() => window.gallery.answer !== ''),
  );
const boxOf = async (page: Page, selector: string) => (await need(page, selector)).boundingBox();

describe('the page and the layer', () => {
  it('the page’s styles do not reach the layer, and strict policies do not break it', async () => {
    const { page, errors } = await stage.open();
    const style = await page.evaluate(() => {
      const host = document.querySelector('caseline-root');
      const marker = host?.shadowRoot?.querySelector('.launcher span');
      if (!host || !marker) return null;
      const { position, display, opacity } = getComputedStyle(host);
      const { fontFamily, letterSpacing, color } = getComputedStyle(marker);
      return { position, display, opacity, fontFamily: fontFamily.split(',')[0], letterSpacing, color };
    });
    expect(style).toEqual({
      position: 'fixed',
      display: 'block',
      opacity: '1',
      fontFamily: 'system-ui',
      letterSpacing: 'normal',
      color: 'rgb(28, 32, 41)',
    });
    expect(errors).toEqual([]);
  });

  it('the page lays no content of our own element over it', async () => {
    const { page } = await stage.open();
    const contents = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      const cover =
        'content: "" !important; display: block !important; position: fixed; inset: 0; background: white';
      sheet.replaceSync(`caseline-root::before { ${cover} } caseline-root::after { ${cover} }`);
      document.adoptedStyleSheets.push(sheet);
      const host = document.querySelector('caseline-root');
      return ['::before', '::after'].map((name) => host && getComputedStyle(host, name).content);
    });
    expect(contents).toEqual(['none', 'none']);
  });

  it('the page takes no colour away by registering its name', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    const colours = () =>
      page.$eval('caseline-root >>> .card .primary', (button) => {
        const { color, backgroundColor, borderRadius } = getComputedStyle(button);
        return { color, backgroundColor, borderRadius };
      });
    const before = await colours();
    await page.evaluate(() => {
      for (const name of ['surface', 'edge', 'text', 'accent', 'accent-text', 'accent-strong', 'radius'])
        CSS.registerProperty({ name: `--${name}`, syntax: '<length>', inherits: false, initialValue: '0px' });
    });
    await frames(page);
    expect(await colours()).toEqual(before);
    expect(before.color).not.toBe(before.backgroundColor);
  });

  it('the layer adds one element to the page and changes no other', async () => {
    const { page } = await stage.open();
    const before = await page.evaluate(() => document.body.outerHTML);
    await openFirst(page);
    await page.evaluate(() => window.gallery.ui.setPanel(true));
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.evaluate(() => window.gallery.ui.dispose());
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('a closed root cannot be looked into', async () => {
    const { page } = await stage.open('mode=closed');
    expect(await page.evaluate(() => document.querySelector('caseline-root')?.shadowRoot)).toBeNull();
  });

  it('what is typed in the layer is not heard by the page’s short cuts', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => window.gallery.log.push(['page heard', event.key]));
    });
    await openFirst(page);
    await pressOurs(page, 'footer button');
    await page.keyboard.type('Test data');
    await page.keyboard.press('Enter');
    const calls = await log(page);
    const key = await page.evaluate(() => window.gallery.views[0]?.key);
    expect(calls).toEqual([['ignore', key, 'Test data', false]]);
  });
});

describe('markers', () => {
  const markers = (page: Page) =>
    page.evaluate(() =>
      [...(document.querySelector('caseline-root')?.shadowRoot?.querySelectorAll('.marker') ?? [])].map(
        (marker) => !marker.classList.contains('away'),
      ),
    );

  it('stand on the field’s corner, follow scrolling and leave with the field', async () => {
    const { page } = await stage.open();
    const field = await (await page.$('#phone'))?.boundingBox();
    const marker = await boxOf(page, '.marker');
    expect(marker).toMatchObject({
      x: Math.round((field?.x ?? 0) + (field?.width ?? 0) - 12),
      y: Math.round((field?.y ?? 0) - 12),
    });
    await page.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 20));
    await frames(page);
    expect((await boxOf(page, '.marker'))?.y).toBe((marker?.y ?? 0) - 20);
    await page.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 150));
    await frames(page);
    expect(await markers(page)).toEqual([false, false, true, true]);
  });

  it('hide while the page covers their fields, and come back by themselves', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; background: grey';
      document.body.append(cover);
      window.gallery.ui.reposition();
    });
    await frames(page);
    expect(await markers(page)).toEqual([false, false, false, false]);
    // No event tells that a page has done loading.
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await expect.poll(() => markers(page)).toContain(true);
  });

  it('are big enough to touch and say what they are', async () => {
    const { page } = await stage.open();
    const button = await need(page, '.marker button');
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(await button.evaluate((element) => element.getAttribute('aria-label'))).toBe(
      'Error: contact_phone_number can start with + or 0.',
    );
  });
});

describe('the card by keyboard', () => {
  it('Alt+F8 opens the finding of the field, Enter applies, Escape gives the caret back', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#verified');
      field?.focus();
      field?.setSelectionRange(1, 2);
    });
    await page.keyboard.down('Alt');
    await page.keyboard.press('F8');
    await page.keyboard.up('Alt');
    expect(await focused(page)).toBe('Write 1 instead of yes');
    await page.keyboard.press('Enter');
    expect(await log(page)).toEqual([['fix', await page.evaluate(() => window.gallery.views[1]?.key), 0]]);
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement
          ? [activeElement.id, activeElement.selectionStart, activeElement.selectionEnd]
          : null;
      }),
    ).toEqual(['verified', 1, 2]);
    expect(await ours(page, '.card')).toBeNull();
  });

  it('gives the caret of a rich text field back', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('#zone');
      field?.focus();
      if (field?.firstChild) getSelection()?.setBaseAndExtent(field.firstChild, 3, field.firstChild, 7);
    });
    await pressOurs(page, '.marker:nth-of-type(4) button');
    expect(await ours(page, '.card')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() => [
        document.activeElement?.id,
        getSelection()?.anchorOffset,
        getSelection()?.focusOffset,
      ]),
    ).toEqual(['zone', 3, 7]);
  });

  it('gives the focus back to the button by which a person came with Tab', async () => {
    const { page } = await stage.open();
    await (await need(page, '.marker button')).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add a validation for digits');
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label')?.slice(0, 6),
      ),
    ).toBe('Error:');
    await (await need(page, '.launcher button')).focus();
    await page.keyboard.press('Enter');
    expect(await ours(page, '.panel')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('4');
  });

  it('keeps the focus in the card when ignoring is cancelled', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await pressOurs(page, '.card footer button');
    // Past what ignores this value and what ignores the rule.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await ours(page, '.ignore')).toBeNull();
    expect(
      await page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.classList.contains('card'),
      ),
    ).toBe(true);
  });

  it('Alt+Shift+F8 walks back, around the start', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F8');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    expect(await (await need(page, '.card .property')).evaluate((element) => element.textContent)).toBe(
      'language_code',
    );
  });

  it('a fixed finding leaves, the focus goes back and the rest is announced', async () => {
    const { page } = await stage.open();
    await focus(page, '#phone');
    await openFirst(page);
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.gallery.ui.setFindings(window.gallery.views.slice(1)));
    expect(await focused(page)).toBe('phone');
    expect(await (await need(page, '.hidden[role=status]')).evaluate((element) => element.textContent)).toBe(
      'Fixed. 3 findings left.',
    );
  });

  it('says for eyes too that it was fixed, in the way of no click, and not for ever', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.gallery.ui.setFindings(window.gallery.views.slice(1)));
    const said = await need(page, '.said');
    const look = () =>
      said.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const under = document.elementFromPoint(x + width / 2, y + height / 2);
        return {
          text: element.textContent,
          visible: getComputedStyle(element).visibility,
          inWindow: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
          takesClicks: under?.localName === 'caseline-root',
        };
      });
    const shown = { text: 'Fixed. 3 findings left.', visible: 'visible', inWindow: true, takesClicks: false };
    expect(await look()).toEqual(shown);
    await said.evaluate((element) => element.getAnimations().forEach((animation) => void animation.finish()));
    expect(await look()).toEqual({ ...shown, visible: 'hidden' });
  });
});

describe('the save dialog', () => {
  const answer = async (page: Page) => {
    await page.waitForFunction(() => window.gallery.answer !== '', PATIENCE);
    return page.evaluate(() => window.gallery.answer);
  };
  const pressBack = async (page: Page) => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  };

  it('Tab goes round inside, both ways, past everything else in the layer and in the page', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => window.gallery.ui.setPanel(true));
    await focus(page, '#language');
    await ask(page);
    const round = ['Go to question: phone', 'Save anyway', 'Cancel'];
    expect(await focused(page)).toBe(round[0]);
    for (const expected of ['Save anyway', 'Cancel', ...round]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(expected);
    }
    for (const expected of ['Save anyway', 'Go to question: phone', ...round.toReversed()]) {
      await pressBack(page);
      expect(await focused(page)).toBe(expected);
    }
  });

  it('Tab comes from its text to its buttons', async () => {
    const { page } = await stage.open();
    for (const [pressTab, expected] of [
      [() => page.keyboard.press('Tab'), 'Go to question: phone'],
      [() => pressBack(page), 'Cancel'],
    ] as const) {
      await ask(page);
      await pressOurs(page, 'dialog h2');
      await pressTab();
      expect(await focused(page)).toBe(expected);
    }
  });

  it('Escape cancels, once, gives the focus back, and the page hears nothing of it', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup'] as const) {
        for (const target of [window, document]) {
          target.addEventListener(type, (event) => {
            if ((event as KeyboardEvent).key === 'Escape') window.gallery.log.push([type]);
          });
        }
      }
    });
    await focus(page, '#language');
    await ask(page);
    await page.keyboard.down('Escape');
    // Held a moment too long.
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    expect(await answer(page)).toBe('cancel');
    expect(await focused(page)).toBe('language');
    expect(await log(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await log(page)).not.toEqual([]);
  });

  it('gives the focus back to the panel, for who was there', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => window.gallery.ui.setPanel(true));
    await (await need(page, '.panel header button')).focus();
    await ask(page);
    expect(await focused(page)).toBe('Go to question: phone');
    await page.keyboard.press('Escape');
    const back = await need(page, '.panel header button');
    expect(await back.evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  it('neither the page nor the panel can be clicked or scrolled', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => window.gallery.ui.setPanel(true));
    const [close, field] = [
      await boxOf(page, '.panel header button'),
      await (await page.$('#phone'))?.boundingBox(),
    ];
    const poke = async () => {
      await page.mouse.click((field?.x ?? 0) + 5, (field?.y ?? 0) + 5);
      await page.mouse.wheel({ deltaY: 40 });
      await page.mouse.click((close?.x ?? 0) + 5, (close?.y ?? 0) + 5);
      await frames(page);
      return [
        (await ours(page, '.panel')) !== null,
        await page.evaluate(() => document.querySelector('.scroller')?.scrollTop),
      ];
    };
    await ask(page);
    expect(await poke()).toEqual([true, 0]);
    expect(await focused(page)).toBe('Go to question: phone');
    await page.keyboard.press('Escape');
    await answer(page);
    await expect.poll(poke).toEqual([false, 40]);
  });

  it('a long question is scrolled by the wheel, and the page is not when it is at its end', async () => {
    const { page } = await stage.open();
    await page.setViewport({ width: 500, height: 240 });
    await ask(page);
    const body = await need(page, 'dialog');
    const box = await body.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 100);
    const moved = () =>
      page.evaluate(() => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        const inside = [...(root?.querySelectorAll('dialog, dialog .body') ?? [])];
        return [
          inside.some((element) => element.scrollTop > 0),
          (document.querySelector('.scroller')?.scrollTop ?? 0) + window.scrollY,
        ];
      });
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel({ deltaY: 600 });
    await expect.poll(moved).toEqual([true, 0]);
  });

  it.each([
    ['takes the focus', () => document.querySelector<HTMLElement>('#phone')?.focus()],
    ['takes the focus away', () => (document.activeElement as HTMLElement | null)?.blur()],
    [
      'takes it into a frame',
      () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow?.focus();
      },
    ],
    [
      'takes it again and again',
      () => {
        setInterval(() => document.querySelector<HTMLElement>('#phone')?.focus(), 1);
      },
    ],
    [
      'has a focus trap',
      () => {
        const field = document.querySelector<HTMLElement>('#phone');
        document.addEventListener('focusin', (event) => event.target !== field && field?.focus(), true);
        field?.focus();
      },
    ],
  ])('keeps the focus when the page %s', async (_, take) => {
    const { page, errors } = await stage.open();
    await ask(page);
    await page.keyboard.press('Tab');
    await page.evaluate(take);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await frames(page);
    await expect.poll(() => focused(page)).toBe('Save anyway');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Enter');
    expect(await answer(page)).toBe('cancel');
    expect(errors).toEqual([]);
  });

  it.each([
    ['before', true],
    ['while', false],
  ])('works above a modal dialog that the page opened %s the question was asked', async (_, early) => {
    const { page } = await stage.open();
    const openModal = () =>
      page.evaluate(() => {
        const modal = document.createElement('dialog');
        modal.append(Object.assign(document.createElement('button'), { id: 'inner', textContent: 'OK' }));
        document.body.append(modal);
        modal.showModal();
      });
    if (early) await openModal();
    await ask(page);
    if (!early) await openModal();
    await frames(page);
    await expect.poll(() => focused(page)).toBe('Go to question: phone');
    for (const expected of ['Save anyway', 'Cancel', 'Go to question: phone']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(expected);
    }
    await page.keyboard.press('Escape');
    expect(await answer(page)).toBe('cancel');
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    expect(await focused(page)).toBe('inner');
    await ask(page);
    await pressOurs(page, 'dialog .plain');
    await page.waitForFunction(() => window.gallery.answer === 'save-anyway', PATIENCE);
  });

  it('says what holds the number and how old that knowledge is', async () => {
    const { page } = await stage.open();
    await ask(page);
    const text = await (await need(page, 'dialog')).evaluate((element) => element.textContent);
    expect(text).toContain('1 problem');
    expect(text).toContain('1 number is already taken');
    expect(text).toContain('254712345678');
    expect(text).toContain('Held by a case of this project · from the list of 3 hours ago');
  });

  it('takes Save anyway', async () => {
    const { page } = await stage.open();
    await ask(page);
    await pressOurs(page, 'dialog .plain');
    expect(await answer(page)).toBe('save-anyway');
    expect(await ours(page, 'dialog')).toBeNull();
  });

  it('does not take the second click of a double click on the page’s own button', async () => {
    const { page } = await stage.open();
    await ask(page);
    await pressOurs(page, 'dialog .plain', { count: 2, delay: 20 });
    // The first of the two was deliberate; what matters is a click that says of itself that it is a second one.
    expect(await answer(page)).toBe('save-anyway');
    await page.evaluate(() => {
      window.gallery.answer = '';
    });
    await ask(page);
    const box = await boxOf(page, 'dialog .plain');
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    expect(await ours(page, 'dialog')).not.toBeNull();
  });
});

describe('the guard', () => {
  it('takes no click that a script made', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    const fix = await need(page, '.fixes button');
    await fix.evaluate((element) => (element as HTMLElement).click());
    expect(await log(page)).toEqual([]);
  });

  it('takes no click while the page is faded out, and says so', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.evaluate(() => document.body.style.setProperty('opacity', '0.5'));
    // Once: a person, and `press`, would try again.
    await poke(page, 'caseline-root >>> .fixes button', 1);
    expect(await log(page)).toEqual([]);
    expect(await (await need(page, '.notice p')).evaluate((element) => element.textContent)).toBe(
      'The click was not taken: the page is faded, so that buttons could not be seen well.',
    );
  });

  it.each([
    [640, 400],
    [683, 384],
    [400, 640],
  ])('takes Enter on a fix in a window of %i × %i, which is a laptop at 200 %%', async (width, height) => {
    const { page } = await stage.open();
    await page.setViewport({ width, height });
    await page.evaluate(() => window.gallery.ui.keepClear(document.querySelector('h1')));
    await openFirst(page);
    await page.keyboard.press('Enter');
    expect((await log(page)).map(([name]) => name)).toEqual(['fix']);
  });

  it('takes no key while something of the page lies over the button', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.id = 'cover';
      document.body.append(cover);
      cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
      document.addEventListener('keydown', () => cover.showPopover(), { capture: true });
    });
    await page.keyboard.press('Enter');
    expect(await log(page)).toEqual([]);
  });

  it('takes no key while the page changes the view of the layer itself', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@keyframes wait { to { outline-color: red } } caseline-root::view-transition { position: fixed; inset: 0;' +
          ' pointer-events: none; background: white; animation: wait 1000s }',
      );
      document.adoptedStyleSheets.push(sheet);
      const host = document.querySelector('caseline-root');
      const start: unknown = Reflect.get(host ?? {}, 'startViewTransition');
      const change: unknown = typeof start === 'function' ? Reflect.apply(start, host, [() => {}]) : null;
      await Reflect.get(Object(change), 'ready');
    });
    await page.keyboard.press('Enter');
    expect(await log(page)).toEqual([]);
  });

  it('comes back on top when the page opens something above it', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      document.body.append(cover);
      cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
      cover.showPopover();
    });
    await frames(page);
    expect(await page.evaluate(() => document.elementFromPoint(1050, 588)?.localName)).toBe('caseline-root');
  });

  it.each([
    ['removes it', 'host.remove()'],
    ['hides it', 'host.hidden = true'],
    ['closes it', 'host.hidePopover()'],
    ['takes its popover away', 'host.removeAttribute("popover")'],
    ['makes it inert', 'host.inert = true'],
  ])('mends itself when the page %s', async (_, damage) => {
    const { page } = await stage.open();
    // A function from text would be refused by the page's policy; the isolated world of the test is not bound by it.
    await page
      .mainFrame()
      .evaluate(`(() => { const host = document.querySelector('caseline-root'); ${damage}; })()`);
    await frames(page);
    await frames(page);
    expect(
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('caseline-root');
        return host && [host.matches(':popover-open'), host.hidden, host.inert];
      }),
    ).toEqual([true, false, false]);
  });

  it('keeps the focus and the question when the page opens something, or removes the layer', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    const cover = () => {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      document.body.append(popover);
      popover.showPopover();
    };
    await page.evaluate(cover);
    await frames(page);
    expect(await focused(page)).toBe('Add a validation for digits');
    await ask(page);
    await page.evaluate(cover);
    await page.evaluate(() => document.querySelector('caseline-root')?.remove());
    await frames(page);
    expect(await page.evaluate(() => window.gallery.answer)).toBe('');
    expect(await focused(page)).toBe('Go to question: phone');
    await page.mouse.click(60, 120);
    expect(await focused(page)).toBe('Go to question: phone');
    await pressUntilAnswered(page, 'dialog .plain');
    expect(await page.evaluate(() => window.gallery.answer)).toBe('save-anyway');
  });

  it('lets a page open as many popovers as it likes', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      for (let count = 0; count < 30; count += 1) {
        const popover = document.createElement('div');
        popover.popover = 'manual';
        document.body.append(popover);
        popover.showPopover();
      }
    });
    await frames(page);
    expect(await log(page)).toEqual([]);
    expect(await page.$('caseline-root')).not.toBeNull();
  });

  it('leaves the layer of another Caseline above, which would rise above it in turn', async () => {
    const { page } = await stage.open();
    await openFirst(page);
    await page.evaluate(() => {
      const other = document.createElement('caseline-root-1');
      other.popover = 'manual';
      other.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; pointer-events: none';
      let raised = 0;
      addEventListener('toggle', (event) => {
        if (!(event instanceof ToggleEvent) || event.target === other || event.newState !== 'open') return;
        raised += 1;
        other.dataset.raised = String(raised);
        other.hidePopover();
        other.showPopover();
      });
      document.documentElement.append(other);
      other.showPopover();
    });
    for (let count = 0; count < 10; count += 1) await frames(page);
    expect(await page.$eval('caseline-root-1', (other) => other.getAttribute('data-raised'))).toBeNull();
    // It may be a page's own, made to be taken for one: what it covers takes no click.
    await page.keyboard.press('Enter');
    expect(await log(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('caseline-root-1')?.remove());
    await page.keyboard.press('Enter');
    expect((await log(page)).map(([name]) => name)).toEqual(['fix']);
  });

  it('does not stand in an element that the page has defined', async () => {
    const { page } = await stage.open('mode=closed');
    await page.evaluateOnNewDocument(() => {
      customElements.define('caseline-root', class extends HTMLElement {});
    });
    await page.reload();
    await page.waitForFunction(() => window.gallery !== undefined);
    expect(await page.$('caseline-root')).toBeNull();
    expect(await page.$('caseline-root-1')).not.toBeNull();
  });

  it('switches itself off when the page goes on', async () => {
    const { page } = await stage.open();
    await page.evaluate(() => {
      setInterval(() => document.querySelector('caseline-root')?.remove(), 5);
    });
    await page.waitForFunction(() => window.gallery.log.length > 0);
    expect(await log(page)).toEqual([['disabled']]);
    expect(await page.$('caseline-root')).toBeNull();
    const failure = await page.evaluate(() =>
      window.gallery.ui.ask({ errors: [], owned: [], incomplete: null }).catch((error: Error) => error.name),
    );
    expect(failure).toBe('AbortError');
  });
});

describe('for everyone', () => {
  it('a number in code keeps its order in right-to-left pages', async () => {
    const { page } = await stage.open('locale=ar');
    await openFirst(page);
    const [first, last] = await page.evaluate(() => {
      const code = [
        ...(document.querySelector('caseline-root')?.shadowRoot?.querySelectorAll('.why code') ?? []),
      ];
      const text = code.find((element) => element.textContent === '0712 345 678')?.firstChild;
      return [0, 11].map((at) => {
        const range = document.createRange();
        if (text) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
        }
        return range.getBoundingClientRect().left;
      });
    });
    expect(first).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(first ?? 0);
  });

  it('nothing is cut off on a window of 320 px with wide text spacing', async () => {
    const { page } = await stage.open();
    await page.setViewport({ width: 320, height: 480 });
    await openFirst(page);
    await page.evaluate(() => window.gallery.ui.setPanel(true));
    await page.evaluate(() => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    await ask(page);
    await frames(page);
    const cut = await page.evaluate(() => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      return [...(root?.querySelectorAll('.card, .panel, dialog, .body, footer, header, .button, p') ?? [])]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.localName}.${element.className}`);
    });
    expect(cut).toEqual([]);
  });
});
