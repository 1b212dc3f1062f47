import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import { press } from '../support/press.ts';

const ROOT = 'caseline-root';

export interface OpenOptions {
  /** Index of the form in the app's menu. */
  readonly form: 'register' | 'follow' | 'household' | 'names' | 'survey';
  readonly app?: string | undefined;
  readonly project?: string | undefined;
  /** `bootstrap=3&paged=1&json=1&wraps=1` */
  readonly query?: string | undefined;
  /** In the frame inside a page of the app builder. */
  readonly preview?: boolean | undefined;
}

const FORMS = ['register', 'follow', 'household', 'names', 'survey'];
export const CASE = 'b8a1c0de-0000-4000-8000-000000000001';

/** A form of Web Apps as a person fills it in, with Caseline's drawer beside it. */
export class EntryPage {
  #frame: Frame | null = null;

  constructor(
    readonly page: Page,
    readonly url: string,
    /** The browser has the extension. */
    readonly attached = true,
  ) {}

  /** The frame that the form is in. */
  get frame(): Frame {
    return this.#frame ?? this.page.mainFrame();
  }

  async open(options: OpenOptions): Promise<void> {
    const { form, app = 'app1', project = 'demo', query = '', preview = false } = options;
    const index = String(FORMS.indexOf(form));
    const selections = form === 'follow' ? [index, CASE] : [index];
    const base = `${this.url}/a/${project}`;
    if (preview) {
      await this.page.goto(`${base}/apps/view/${app}/settings/?${query}`);
      await this.findPreview();
    } else {
      const state = encodeURIComponent(JSON.stringify({ appId: app }));
      await this.page.goto(`${base}/cloudcare/apps/v2/?${query}#${state}`);
    }
    // From the menu into the form, as people go: Caseline is there by then.
    await this.frame.waitForSelector('#menu-region button', PATIENCE);
    if (this.attached) await this.waitUntilAttached();
    await this.go(preview ? { selections } : { appId: app, selections });
    await this.frame.waitForSelector('#webforms .q', PATIENCE);
  }

  /** Caseline's page half marks the window that it is in. */
  async waitUntilAttached(): Promise<void> {
    await this.frame.waitForFunction(() => Reflect.has(window, Symbol.for('caseline.web-apps')), PATIENCE);
  }

  /** Goes elsewhere in Web Apps, which keeps its state in the hash. */
  async go(state: { readonly appId?: string; readonly selections: readonly string[] }): Promise<void> {
    await this.frame.evaluate((next) => {
      location.hash = encodeURIComponent(JSON.stringify(next));
    }, state);
  }

  /** The phone's frame, also after it was loaded anew. */
  async findPreview(): Promise<void> {
    const element = await this.page.waitForSelector('iframe.preview-phone-window', PATIENCE);
    this.#frame = (await element?.contentFrame()) ?? null;
  }

  /** The block of a question by its caption; of several the last. */
  async question(caption: string): Promise<ElementHandle<Element>> {
    const handle = await this.frame.waitForFunction(
      (text) =>
        [...document.querySelectorAll('#webforms .q')].findLast(
          // The label holds more than the caption: a hint, and a word for screen readers.
          (block) => block.querySelector('.caption .webapp-markdown-output')?.textContent?.trim() === text,
        ),
      PATIENCE,
      caption,
    );
    return handle as ElementHandle<Element>;
  }

  async box(caption: string): Promise<ElementHandle<HTMLInputElement>> {
    const found = await (await this.question(caption)).$('.widget :is(input, textarea, select)');
    return found as ElementHandle<HTMLInputElement>;
  }

  /** Types as a person does and leaves the box. */
  async type(caption: string, text: string, leave = true): Promise<void> {
    // A page that is still being laid out may take a click elsewhere: as people do, look and click again.
    const takeFocus = async (): Promise<boolean> => {
      await press(() => this.box(caption), { count: 3 });
      const box = await this.box(caption);
      return await box.evaluate((element) => element.ownerDocument.activeElement === element);
    };
    await expect.poll(takeFocus, PATIENCE).toBe(true);
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
    // Behind the only box of a page Tab would go on to the browser's own buttons, and Firefox's window would be left.
    if (leave) await (await this.box(caption)).evaluate((element) => element.blur());
  }

  async value(caption: string): Promise<string> {
    return await (await this.box(caption)).evaluate((box) => box.value);
  }

  async choose(caption: string, choice: string): Promise<void> {
    const block = await this.question(caption);
    await block.evaluate((element, text) => {
      const label = [...element.querySelectorAll('.widget label')].find(
        (one) => one.textContent?.trim() === text,
      );
      if (label instanceof HTMLLabelElement) label.click();
      const list = element.querySelector<HTMLSelectElement>('.widget select');
      const option = [...(list?.options ?? [])].find((one) => one.text === text);
      if (!list || !option) return;
      list.value = option.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, choice);
  }

  async press(selector: string): Promise<void> {
    await press(() => this.frame.waitForSelector(selector, { ...PATIENCE, visible: true }));
  }

  /** To the next question: HQ has three such buttons, of which the one that goes on is shown when it can. */
  async next(): Promise<void> {
    await this.press('.btn-formnav-next[data-bind*="nextQuestion"]');
  }

  /** Folds a row or a group by its heading, or unfolds it. */
  async fold(caption: string): Promise<void> {
    await press(async () => {
      const header = await this.frame.waitForFunction(
        (text) =>
          [...document.querySelectorAll('#webforms .gr-header[role=button]')].find(
            (one) => one.querySelector('.caption')?.textContent?.trim() === text,
          ),
        PATIENCE,
        caption,
      );
      return header as ElementHandle<HTMLElement>;
    });
  }

  /** Whether a question's box can be seen. */
  async isShown(caption: string): Promise<boolean> {
    return await (await this.box(caption)).evaluate((box) => box.getClientRects().length > 0);
  }

  async submit(): Promise<void> {
    await this.press('#submit-button button');
  }

  /** A request of the page that is there now, answered: whatever the page before has sent has come, too. */
  async reachServer(): Promise<void> {
    await this.page.evaluate(async () => void (await fetch(location.href, { cache: 'no-store' })).text());
  }

  async waitForSaved(): Promise<void> {
    await this.frame.waitForSelector('.alert-success', PATIENCE);
  }

  async waitUntilTold(): Promise<void> {
    await this.frame.waitForFunction(
      (root) => Boolean(document.querySelector(root)?.shadowRoot?.querySelector('.drawer')),
      PATIENCE,
      ROOT,
    );
  }

  /** Text in Caseline's layer, as it is read: hidden words of the screen reader too. */
  async layerText(selector: string): Promise<string> {
    return await this.frame.evaluate(
      (root, inner) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])]
          .map((element) => (element.innerText ?? '').replace(/\s+/g, ' ').trim())
          .join('\n'),
      ROOT,
      selector,
    );
  }

  async hasDrawer(): Promise<boolean> {
    return await this.frame.evaluate(
      (root) => Boolean(document.querySelector(root)?.shadowRoot?.querySelector('.drawer')),
      ROOT,
    );
  }

  async layerButton(name: string | RegExp): Promise<ElementHandle<HTMLElement>> {
    const pattern = typeof name === 'string' ? null : name.source;
    const handle = await this.frame.waitForFunction(
      (root, exact, source) =>
        [
          ...(document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ??
            []),
        ].find((element) => {
          const text = (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
          return source === null ? text === exact : new RegExp(source).test(text);
        }),
      PATIENCE,
      ROOT,
      typeof name === 'string' ? name : '',
      pattern,
    );
    return handle as ElementHandle<HTMLElement>;
  }

  async click(name: string | RegExp): Promise<void> {
    await press(() => this.layerButton(name));
  }

  async openDrawer(): Promise<void> {
    await this.waitUntilTold();
    if ((await this.layerText('.drawer .body')) !== '') return;
    await press(async () => {
      const button = await this.frame.waitForFunction(
        (root) => document.querySelector(root)?.shadowRoot?.querySelector<HTMLElement>('.drawer .summary'),
        PATIENCE,
        ROOT,
      );
      return button as ElementHandle<HTMLElement>;
    });
    await expect.poll(() => this.layerText('.drawer .body'), PATIENCE).not.toBe('');
  }

  /** The drawer with everything that it knows: for clerks that is folded. */
  async openDetails(): Promise<void> {
    await this.openDrawer();
    if ((await this.layerText('.drawer .hq')) !== '') return;
    await this.click('Details');
    await expect.poll(() => this.layerText('.drawer .hq'), PATIENCE).not.toBe('');
  }

  /** The sentence that a clerk reads, whether the drawer is open or not. */
  async expectSentence(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.layerText('.drawer .sentence'), PATIENCE).toMatch(text);
  }

  /** The open drawer's lines by their heading. */
  async lines(): Promise<Record<string, string>> {
    return await this.frame.evaluate((root) => {
      const lines =
        document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>('.drawer dl > div') ?? [];
      return Object.fromEntries(
        [...lines].map((line) => [
          line.querySelector('dt')?.textContent?.trim() ?? '',
          line.querySelector<HTMLElement>('dd')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
        ]),
      );
    }, ROOT);
  }

  /** Shows another contact of the form in the open drawer. */
  async chooseContact(index: number): Promise<void> {
    await this.frame.evaluate(
      (root, at) => {
        const list = document
          .querySelector(root)
          ?.shadowRoot?.querySelector<HTMLSelectElement>('.drawer select');
        if (!list) throw new Error('there is one contact only');
        list.selectedIndex = at;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      ROOT,
      index,
    );
  }

  async expectLine(name: string, text: string | RegExp): Promise<void> {
    await expect.poll(async () => (await this.lines())[name] ?? '', PATIENCE).toMatch(text);
  }

  async dialogIsOpen(): Promise<boolean> {
    return await this.frame.evaluate(
      (root) => Boolean(document.querySelector(root)?.shadowRoot?.querySelector('dialog[open]')),
      ROOT,
    );
  }

  /** Where there is none, the failure tells what there is. */
  async waitForDialog(): Promise<string> {
    const shown = this.frame.waitForFunction(
      (root) => {
        const dialog = document.querySelector(root)?.shadowRoot?.querySelector<HTMLElement>('dialog[open]');
        // It is open a moment before it is filled.
        return dialog?.querySelector('button') && dialog.innerText.trim();
      },
      PATIENCE,
      ROOT,
    );
    try {
      return String(await (await shown).jsonValue());
    } catch (cause) {
      const page = await this.frame.$eval('body', (body) => body.innerText);
      throw new Error(`no dialog; page: ${page}\nCaseline: ${await this.layerText('.layer')}`, { cause });
    }
  }
}
