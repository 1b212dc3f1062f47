import type { ElementHandle, JSHandle } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { click } from './hand.ts';
import { press } from './press.ts';
import type { Scenario } from './scenario.ts';

/** A page with a form library of others, and a question that fills the time zone. */
export interface AdapterPage {
  readonly library: string;
  open(): Promise<void>;
  /** Gives the question a zone in the library's own way: as it is designed, or as a person answers. */
  zone(value: string): Promise<void>;
  /** What Caseline says at the question; empty for nothing. */
  said(): Promise<string>;
  /** Takes the first offer. */
  use(): Promise<void>;
  /** The zone in the library's own data. */
  kept(): Promise<unknown>;
  save(): Promise<void>;
  readonly dialog: string;
  /** The buttons of the dialog that leads to the question, and that goes on. */
  readonly goTo: string;
  readonly anyway: string;
  /** Whether the question is where the person was led. */
  isShown(): Promise<boolean>;
}

interface Host {
  readonly formio: { readonly form: FormioSchema; setForm(form: FormioSchema): Promise<void> };
  readonly survey: { readonly data: { readonly zone?: string } };
}
interface FormioSchema {
  readonly components: readonly { readonly data?: { readonly values?: readonly { value: string }[] } }[];
}

/** What is found is pressed. */
async function pressPart(s: Scenario, find: () => Element | null | undefined): Promise<void> {
  await press(async () => {
    const handle: JSHandle<unknown> = await s.page.waitForFunction(find, PATIENCE);
    return handle as ElementHandle<Element>;
  });
}

/** A designer's form: the question offers zones, and the last of its choices is changed. */
function formio(s: Scenario): AdapterPage {
  return {
    library: 'Form.io',
    dialog: 'Save this form?',
    goTo: 'Go to question',
    anyway: 'Save anyway',
    async open() {
      await s.page.goto(`${s.demo.url}/html-form/formio`);
      await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
      await s.caseline.waitForFindings(2);
    },
    async zone(value) {
      await s.page.evaluate(async (zone) => {
        const { formio } = window as unknown as Host;
        const form = structuredClone(formio.form);
        const choice = form.components[1]?.data?.values?.[1];
        if (choice) choice.value = zone;
        await formio.setForm(form);
      }, value);
    },
    async said() {
      const whats = await s.caseline.whats();
      return whats.filter((what) => what.includes('Africa/')).join();
    },
    async use() {
      await s.caseline.choose('time_zone');
      await pressPart(s, () =>
        document.querySelector('caseline-root')?.shadowRoot?.querySelector('.fixes button'),
      );
    },
    kept: () =>
      s.page.evaluate(() => (window as unknown as Host).formio.form.components[1]?.data?.values?.[1]?.value),
    async save() {
      await press(() => s.page.waitForSelector('#save', PATIENCE));
    },
    isShown: () =>
      s.page.$eval('#builder .formio-component-zone', (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
  };
}

/** A survey that a person fills in; the question is on its first page, and the save on its last. */
function surveyjs(s: Scenario): AdapterPage {
  const input = 'input[aria-label="Time zone"], [data-name="zone"] input';
  return {
    library: 'SurveyJS',
    dialog: 'Send this form?',
    goTo: 'Go to field',
    anyway: 'Send anyway',
    async open() {
      await s.page.goto(`${s.demo.url}/html-form/surveyjs`);
      await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
      await s.page.evaluate(() => (window as unknown as { ready: Promise<unknown> }).ready);
      await s.page.waitForSelector(input, PATIENCE);
    },
    async zone(value) {
      await click(s.page, input, { count: 3 });
      await s.page.keyboard.type(value);
      await s.page.keyboard.press('Tab');
    },
    said: () =>
      s.page.evaluate(() => document.querySelector('[data-name="zone"] caseline-note')?.textContent ?? ''),
    use: () =>
      pressPart(s, () =>
        document.querySelector('[data-name="zone"] caseline-note')?.shadowRoot?.querySelector('button'),
      ),
    kept: () => s.page.evaluate(() => (window as unknown as Host).survey.data.zone),
    async save() {
      await press(() => s.page.waitForSelector('.sd-navigation__next-btn', PATIENCE));
      await press(() => s.page.waitForSelector('.sd-navigation__complete-btn', PATIENCE));
    },
    isShown: () =>
      s.page.evaluate(
        (zone) =>
          document.querySelector(zone) !== null && document.activeElement === document.querySelector(zone),
        input,
      ),
  };
}

export const ADAPTER_PAGES = [formio, surveyjs] as const;
