import type { ClickOptions, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { clickHidden, focusOn, poke } from './hand.ts';
import { press } from './press.ts';

/** How long anything on the screen may take; nothing waits that long when all is well. */

interface CodeMirror {
  setValue(text: string): void;
}

/** One POST of a form, as the server got it. */
export interface Post {
  readonly kind: 'patch' | 'full';
  readonly fields: Readonly<Record<string, string>>;
  /** The form's XML after the save. */
  readonly savedXform: string;
}

let apps = 0;
function nextApp(): string {
  apps += 1;
  return `app${apps}`;
}

/** A form builder as a designer uses it. Works on the stand-in page and on a real Vellum alike. */
export class BuilderPage {
  /** The demo's project; a test may name another, which the check endpoint does not know. */
  project = 'demo';
  /** Every test has an application of its own: what Caseline remembers of a form does not reach the next test. */
  private readonly app = nextApp();

  constructor(
    readonly page: Page,
    readonly url: string,
    readonly form: string,
  ) {}

  /** Opens the builder and waits until its form is there. */
  async open(query = ''): Promise<void> {
    await fetch(`${this.url}/_posts`, { method: 'DELETE' });
    await this.show(query);
  }

  /** Opens the builder again, with the form as it was saved. */
  async reopen(query = ''): Promise<void> {
    // Vellum throws when the pointer rests on Save while it loads a form.
    await this.page.mouse.move(1, 1);
    await this.show(`&keep=1${query}`);
  }

  private async show(query: string): Promise<void> {
    await this.goTo(query);
    const loaded = () => this.page.waitForSelector('.fd-question-tree a.jstree-anchor', PATIENCE);
    await loaded().catch((error: Error) => {
      if (error.name === 'TimeoutError') throw error;
      // Firefox can end a waiting when the page it waits in has only just come.
      return loaded();
    });
  }

  /** Opens the builder with a form that has no question. */
  async openEmpty(query = ''): Promise<void> {
    await fetch(`${this.url}/_posts`, { method: 'DELETE' });
    await this.goTo(query);
    await this.page.waitForSelector('.fd-form-actions .fd-save-button', PATIENCE);
  }

  /** Opens the builder without waiting for its form. */
  async goTo(query = ''): Promise<void> {
    await this.page.goto(
      `${this.url}/a/${this.project}/apps/view/${this.app}/form/${this.form}/source/?form=${this.form}&fullSha1=1${query}`,
    );
  }

  async posts(): Promise<readonly Post[]> {
    const response = await fetch(`${this.url}/_posts?form=${this.form}`);
    return await response.json();
  }

  /** The next saves fail, are slow, meet a conflict. */
  async fault(fault: {
    status?: number;
    times?: number;
    delayMs?: number;
    conflict?: boolean;
  }): Promise<void> {
    await fetch(`${this.url}/_fault`, {
      method: 'POST',
      body: JSON.stringify({ ...fault, form: this.form }),
    });
  }

  /** Selects a question in the tree by its text. */
  async select(question: string): Promise<void> {
    await this.clickInTree(question);
    await this.page.waitForFunction(
      (text) => document.querySelector('.fd-question-tree a.jstree-clicked')?.textContent?.trim() === text,
      PATIENCE,
      question,
    );
    await this.page.waitForSelector('.fd-props-content fieldset.fd-question-fieldset', PATIENCE);
  }

  /** Vellum draws a question's item anew with each message. */
  private async clickInTree(question: string): Promise<void> {
    await press(async () => {
      const anchor = await this.page.waitForFunction(
        (text) =>
          [...document.querySelectorAll('.fd-question-tree a.jstree-anchor')].find(
            (element) => element.textContent?.trim() === text,
          ),
        PATIENCE,
        question,
      );
      return anchor as ElementHandle<Element>;
    });
  }

  field(name: string): Promise<ElementHandle<Element> | null> {
    return this.page.waitForSelector(`.fd-props-content [name="property-${name}"]`, {
      ...PATIENCE,
      visible: true,
    });
  }

  /** What an expression field says, bubbles as their references. */
  async expression(name: string): Promise<string> {
    const field = await this.field(name);
    if (!field) throw new Error(`no field ${name}`);
    return await field.evaluate((element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
      const copy = element.cloneNode(true) as Element;
      for (const bubble of copy.querySelectorAll('[data-value]')) {
        bubble.replaceWith(bubble.getAttribute('data-value') ?? '');
      }
      return (copy.textContent ?? '').replaceAll('\u200b', '').trim();
    });
  }

  /** Types over what stands in a field, as a person does. */
  async type(name: string, text: string): Promise<void> {
    await press(() => this.field(name));
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  async undo(name: string): Promise<void> {
    await this.pressInField(name, ['Control'], 'z');
  }

  async redo(name: string): Promise<void> {
    await this.pressInField(name, ['Control', 'Shift'], 'z');
  }

  private async pressInField(name: string, modifiers: readonly KeyInput[], key: KeyInput): Promise<void> {
    await focusOn(() => this.field(name));
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers) await this.page.keyboard.up(modifier);
  }

  saveState(): Promise<string> {
    return this.page.$eval('.fd-form-actions .fd-save-button', (element) =>
      (element.textContent ?? '').trim(),
    );
  }

  async waitForSaveState(state: 'Save' | 'Saving' | 'Saved' | 'Try Again'): Promise<void> {
    const isShown = this.page.waitForFunction(
      (text) => document.querySelector('.fd-form-actions .fd-save-button')?.textContent?.trim() === text,
      PATIENCE,
      state,
    );
    try {
      await isShown;
    } catch (cause) {
      throw new Error(`waited for ${state}, shown is ${await this.saveState()}; ${await this.shown()}`, {
        cause,
      });
    }
  }

  /** What the page and Caseline show, for a failure to tell. */
  private shown(): Promise<string> {
    return this.page.evaluate(() => {
      const layers = [...document.querySelectorAll('caseline-root')].map(
        (host) => host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText ?? '',
      );
      const modals = [...document.querySelectorAll<HTMLElement>('.modal')].map(({ innerText }) => innerText);
      return `Caseline: ${layers.join(' | ')}; dialogs of the page: ${modals.join(' | ')}`;
    });
  }

  private async pressSave(options?: ClickOptions): Promise<void> {
    await press(() => this.page.$('.fd-form-actions .fd-save-button .btn'), options);
  }

  async clickSave(): Promise<void> {
    await this.pressSave();
  }

  /** Makes the form dirty in a way that no rule judges. */
  async touch(): Promise<void> {
    await this.select('Full name');
    await this.type('nodeID', 'full_name');
    await this.waitForSaveState('Save');
  }

  /** A mistake of the designer's own, beside those that the demo form had before: another wrong time zone. */
  async makeMistake(): Promise<void> {
    await this.select('tz');
    await this.type('calculateAttr', "'Mars/Olympus'");
    await this.waitForSaveState('Save');
  }

  /** Clicks where Save is, whatever lies over it by then: for presses that come too late. */
  async pokeSave(times: number): Promise<void> {
    await poke(this.page, '.fd-form-actions .fd-save-button .btn', times);
  }

  /** Two clicks as fast as a hand makes them. */
  async doubleClickSave(): Promise<void> {
    await this.pressSave({ count: 2, delay: 20 });
  }

  async waitForSelected(question: string): Promise<void> {
    await this.page.waitForFunction(
      (text) => document.querySelector('.fd-question-tree a.jstree-clicked')?.textContent?.trim() === text,
      PATIENCE,
      question,
    );
  }

  /** Tools > Display: a language of the form, `_ids` for IDs. */
  async showNamesIn(language: string): Promise<void> {
    await clickHidden(() => this.page.waitForSelector(`.fd-display-item[data-code="${language}"]`, PATIENCE));
  }

  /** Tools > Edit Source XML, change, Update Source. */
  async editSource(change: (xml: string) => string): Promise<void> {
    await this.updateSource(change);
    await this.page.waitForFunction(
      () => !document.querySelector('.modal.in, .modal.show, .modal-backdrop'),
      PATIENCE,
    );
  }

  /** The same, for a source that the builder may refuse. */
  async updateSource(change: (xml: string) => string): Promise<void> {
    await clickHidden(async () => {
      const link = await this.page.waitForFunction(
        () =>
          [...document.querySelectorAll('.fd-content-left a, .fd-toolbar a')].find((one) =>
            one.textContent?.includes('Edit Source XML'),
          ),
        PATIENCE,
      );
      return link as ElementHandle<Element>;
    });
    const area = await this.page.waitForSelector('.modal textarea', PATIENCE);
    const xml = (await area?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '';
    await area?.evaluate((element, text) => {
      // Vellum lays CodeMirror over the box, which writes its own text back.
      const editor = element.parentElement?.querySelector('.CodeMirror') as {
        CodeMirror?: CodeMirror;
      } | null;
      if (editor?.CodeMirror) editor.CodeMirror.setValue(text);
      else (element as HTMLTextAreaElement).value = text;
    }, change(xml));
    await clickHidden(async () => {
      const button = await this.page.waitForFunction(
        () =>
          [...document.querySelectorAll('.modal .btn')].find((one) =>
            one.textContent?.includes('Update Source'),
          ),
        PATIENCE,
      );
      return button as ElementHandle<Element>;
    });
  }
}
