import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { click, type } from './hand.ts';
import { press } from './press.ts';
import type { Scenario } from './scenario.ts';

/** What the server got, as the browser encoded it. */
export interface Submission {
  readonly body: string;
  readonly type: string;
}

/** An example page that embeds the plugin, as a person uses it. */
export class FormPage {
  constructor(readonly scenario: Scenario) {}

  get page(): Page {
    return this.scenario.page;
  }

  async open(name: string, query = ''): Promise<void> {
    await fetch(`${this.scenario.demo.url}/html-form/submitted`, { method: 'DELETE' });
    await this.page.goto(`${this.scenario.demo.url}/html-form/${name}?${query}`);
    if (!query.includes('plain')) await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'detach' in window, PATIENCE);
    await this.page.evaluate(() => (window as unknown as { detach: { ready: Promise<void> } }).detach.ready);
    // The project's facts decide how a number is read.
    await this.page.waitForFunction(
      () =>
        performance
          .getEntriesByType('resource')
          .some(
            (entry) => entry.name.includes('/check/') && (entry as PerformanceResourceTiming).responseEnd > 0,
          ),
      PATIENCE,
    );
  }

  async submitted(): Promise<Submission[]> {
    return await (await fetch(`${this.scenario.demo.url}/html-form/submitted`)).json();
  }

  /** The sent values, once something has arrived. */
  async received(): Promise<Record<string, string>> {
    await this.page.waitForFunction(() => document.title === 'Received', PATIENCE);
    const [first] = await this.submitted();
    return Object.fromEntries(new URLSearchParams(first?.body));
  }

  /** Types into an empty field and leaves it. */
  async fill(selector: string, text: string): Promise<void> {
    await type(this.page, selector, text);
    await this.page.keyboard.press('Tab');
  }

  async clear(selector: string): Promise<void> {
    await click(this.page, selector, { count: 3 });
    await this.page.keyboard.press('Backspace');
  }

  /** The message at a field, found as a screen reader finds it; null when there is none. */
  note(selector: string): Promise<string | null> {
    return this.page.$eval(selector, (element) => {
      const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
      const notes = ids
        .map((id) => document.getElementById(id))
        .filter((note) => note?.localName === 'caseline-note');
      return notes[0]?.textContent ?? null;
    });
  }

  async waitForNote(selector: string, text: string | null): Promise<void> {
    await this.page.waitForFunction(
      (field, wanted) => {
        const ids = (document.querySelector(field)?.getAttribute('aria-describedby') ?? '').split(' ');
        const note = ids
          .map((id) => document.getElementById(id))
          .find((element) => element?.localName === 'caseline-note');
        return wanted === null ? !note : Boolean(note?.textContent?.includes(wanted));
      },
      PATIENCE,
      selector,
      text,
    );
  }

  /** Presses a button of the message at a field. */
  async use(selector: string, text: string): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (field, wanted) => {
          const ids = (document.querySelector(field)?.getAttribute('aria-describedby') ?? '').split(' ');
          const note = ids
            .map((id) => document.getElementById(id))
            .find((element) => element?.localName === 'caseline-note');
          return [...(note?.shadowRoot?.querySelectorAll('button') ?? [])].find((element) =>
            element.textContent?.includes(wanted),
          );
        },
        PATIENCE,
        selector,
        text,
      );
      return button as ElementHandle<Element>;
    });
  }

  valueOf(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => (element as HTMLInputElement).value);
  }

  async waitForQuestion(): Promise<void> {
    await this.scenario.caseline.waitForText('Send this form?', 'dialog[open]');
  }

  async answer(name: 'Go to field' | 'Send anyway' | 'Cancel'): Promise<void> {
    await this.scenario.caseline.click(name);
  }
}
