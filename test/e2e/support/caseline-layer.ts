import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { focusOn } from './hand.ts';
import { press, pressEnter } from './press.ts';

const ROOT = 'caseline-root';

/** Caseline's own layer on the page, as a designer sees it. Development builds have an open shadow root. */
export class CaselineLayer {
  constructor(readonly page: Page) {}

  /** Waits until the layer is there and shows so many findings: in the panel, or on the button that opens it. */
  async waitForFindings(count: number): Promise<void> {
    const wait = this.page.waitForFunction(
      (root, wanted, name) => {
        const layer = document.querySelector(root)?.shadowRoot;
        const panel = layer?.querySelector('.panel');
        if (panel) {
          const shown = panel.querySelectorAll('.body section li:not(.decided li)').length;
          return shown === wanted && !panel.querySelector('.status.checking');
        }
        const shown = layer?.querySelector('.launcher button')?.getAttribute('aria-label');
        // More may be said behind it: that only a part was checked.
        return shown === name || shown?.startsWith(`${name}. `) === true;
      },
      PATIENCE,
      ROOT,
      count,
      `Caseline: ${count === 0 ? 'no findings' : count === 1 ? '1 finding' : `${count} findings`}`,
    );
    await this.#explain(wait, `${count} findings`);
  }

  /** Says in the failure what the layer shows instead. */
  async #explain(wait: Promise<unknown>, wanted: string): Promise<void> {
    try {
      await wait;
    } catch (cause) {
      throw new Error(`waited for ${wanted}; the layer shows: ${await this.text()}`, { cause });
    }
  }

  exists(): Promise<boolean> {
    return this.page.evaluate((root) => document.querySelector(root) !== null, ROOT);
  }

  /** The visible text of the layer. */
  text(selector = ':host > *'): Promise<string> {
    return this.page.evaluate(
      (root, inner) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])]
          .map((element) => element.innerText)
          .join('\n'),
      ROOT,
      selector,
    );
  }

  async waitForText(text: string, selector?: string): Promise<void> {
    const wait = this.page.waitForFunction(
      (root, inner, wanted) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])].some(
          (element) => element.innerText.includes(wanted),
        ),
      PATIENCE,
      ROOT,
      selector ?? '*',
      text,
    );
    await this.#explain(wait, `"${text}" in ${selector ?? 'the layer'}`);
  }

  /** By its name; what it is about may stand behind that (“Go to question: tz”). */
  async button(name: string): Promise<ElementHandle<Element>> {
    const handle = await this.page.waitForFunction(
      (root, wanted) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('button') ?? [])].find((element) => {
          const said = (element.getAttribute('aria-label') ?? element.innerText).trim();
          return said === wanted || said.startsWith(`${wanted}: `);
        }),
      PATIENCE,
      ROOT,
      name,
    );
    return handle as ElementHandle<Element>;
  }

  /** Something of the layer, as soon as it is there. */
  async #part(selector: string): Promise<ElementHandle<Element>> {
    const handle = await this.page.waitForFunction(
      (root, inner) => document.querySelector(root)?.shadowRoot?.querySelector(inner),
      PATIENCE,
      ROOT,
      selector,
    );
    return handle as ElementHandle<Element>;
  }

  async click(name: string): Promise<void> {
    await press(() => this.button(name));
  }

  /** Opens the panel, unless it is open. */
  async openPanel(): Promise<void> {
    if (await this.panelIsOpen()) return;
    // Behind a dialogue of the page that has just gone the button is not back yet.
    await pressEnter(() => this.#part('.launcher button'));
    await this.waitForText('Messaging contacts', '.panel');
  }

  async closePanel(): Promise<void> {
    await press(() => this.#part('.panel header button'));
  }

  /** Unfolds what else a card has to say. */
  async openWhy(): Promise<void> {
    await press(() => this.#part('.card .more summary'));
  }

  /** Unfolds one of the lists of what was decided about findings. */
  async openDecided(kind: 'ignored' | 'accepted'): Promise<void> {
    await press(() => this.#part(`.decided.${kind} summary`));
  }

  /** What the panel lists: property, then what is wrong. */
  async listed(): Promise<readonly { property: string; what: string }[]> {
    return await this.page.evaluate(
      (root) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.panel section') ?? [])].flatMap(
          (section) =>
            [...section.querySelectorAll<HTMLElement>('li .text > :first-child')].map((line) => ({
              property: section.querySelector('h3 code')?.textContent ?? '',
              // Folded lines are not drawn.
              what: (line.textContent ?? '').trim(),
            })),
        ),
      ROOT,
    );
  }

  dialogIsOpen(): Promise<boolean> {
    return this.page.evaluate(
      (root) => document.querySelector(root)?.shadowRoot?.querySelector('dialog[open]') !== null,
      ROOT,
    );
  }

  async waitForDialog(): Promise<void> {
    await this.waitForText('Save this form?', 'dialog[open]');
  }

  /** Ignores the finding of the open card, and says why. */
  async ignore(reason: string): Promise<void> {
    await this.click('Ignore here');
    await focusOn(() => this.#part('#ignore-reason'));
    await this.page.keyboard.type(reason);
    await this.click('Ignore');
  }

  /** Says in the dialog why the form is saved anyway. */
  async giveReason(text: string): Promise<void> {
    await press(() => this.#part('#question-reason'));
    await this.page.keyboard.type(text);
  }

  /** Chooses the first finding of a property in the panel: its question is shown and its card opens. */
  async choose(property: string): Promise<void> {
    await this.openPanel();
    await press(async () => {
      const row = await this.page.waitForFunction(
        (root, name) =>
          [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.panel section') ?? [])]
            .find((section) => section.querySelector('h3 code')?.textContent === name)
            ?.querySelector('li button'),
        PATIENCE,
        ROOT,
        property,
      );
      return row as ElementHandle<Element>;
    });
    await this.waitForText(property, '.card');
  }

  /** Unfolds what has the same cause as the findings of the list. */
  async #openOthers(): Promise<void> {
    const folded = '.panel .others:not([open]) > summary';
    const isFolded = () =>
      this.page.evaluate(
        (root, inner) => Boolean(document.querySelector(root)?.shadowRoot?.querySelector(inner)),
        ROOT,
        folded,
      );
    while (await isFolded()) await press(() => this.#part(folded));
  }

  /** What is wrong, of each finding that the panel lists. */
  async whats(): Promise<string[]> {
    const open = await this.panelIsOpen();
    if (!open) await this.openPanel();
    const whats = (await this.listed()).map(({ what }) => what);
    if (!open) await this.closePanel();
    return whats;
  }

  panelIsOpen(): Promise<boolean> {
    return this.page.evaluate(
      (root) => document.querySelector(root)?.shadowRoot?.querySelector('.panel') != null,
      ROOT,
    );
  }

  /** Chooses the finding in the panel that says so, and waits for its card. */
  async chooseFinding(what: string): Promise<void> {
    await this.openPanel();
    await press(async () => {
      // A list that is drawn anew is folded again.
      await this.#openOthers();
      const row = await this.page.waitForFunction(
        (root, text) =>
          [
            ...(document
              .querySelector(root)
              ?.shadowRoot?.querySelectorAll<HTMLElement>('.panel li .text > :first-child') ?? []),
          ]
            .find((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim() === text)
            ?.closest('button'),
        PATIENCE,
        ROOT,
        what,
      );
      return row as ElementHandle<Element>;
    });
    await this.waitForText(what, '.card .what');
  }

  /** Waits until the panel no longer lists a finding. */
  async waitUntilGone(what: string): Promise<void> {
    await this.page.waitForFunction(
      (root, text) => {
        const layer = document.querySelector(root)?.shadowRoot;
        const lines = [...(layer?.querySelectorAll<HTMLElement>('.panel li .text > :first-child') ?? [])];
        return (
          layer?.querySelector('.panel') &&
          !lines.some((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim() === text)
        );
      },
      PATIENCE,
      ROOT,
      what,
    );
  }

  /** Address of the open card's "About this rule". */
  cardHelp(): Promise<string> {
    return this.page.evaluate(
      (root) =>
        document.querySelector(root)?.shadowRoot?.querySelector<HTMLAnchorElement>('.card footer a')?.href ??
        '',
      ROOT,
    );
  }
}
