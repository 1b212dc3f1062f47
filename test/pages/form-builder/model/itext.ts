import { Eventful } from '../events.ts';

/** The languages of the form; the first of the app's languages is the default. */
export class ItextModel extends Eventful {
  defaultLanguage = '';
  readonly languages: string[] = [];

  getLanguages(): string[] {
    return this.languages;
  }
  hasLanguage(language: string): boolean {
    return this.languages.includes(language);
  }
  addLanguage(language: string): void {
    if (!this.hasLanguage(language)) this.languages.push(language);
  }
  setDefaultLanguage(language: string): void {
    this.defaultLanguage = language;
  }
  getDefaultLanguage(): string {
    return this.defaultLanguage || this.languages[0] || '';
  }
  createItem(id = '', autoId = true): ItextItem {
    return new ItextItem(this, id, autoId);
  }
}

/** The texts of one form (`default`, `image`, …) by language. */
export class ItextForm {
  readonly data: Record<string, string> = {};

  constructor(
    readonly itextModel: ItextModel,
    readonly name: string,
  ) {}

  getValue(language: string): string | undefined {
    return this.data[language];
  }
  setValue(language: string, value: string): void {
    this.data[language] = value ?? '';
  }
  getValueOrDefault(language: string): string {
    const fallback = this.data[this.itextModel.getDefaultLanguage()];
    return this.data[language] || fallback || Object.values(this.data).find((value) => value) || '';
  }
  isEmpty(): boolean {
    return !Object.values(this.data).some((value) => value);
  }
  /** Gives each language without a text the default language's, or else `value`. */
  initUndefined(value: string): void {
    const initial = this.getValueOrDefault(this.itextModel.getDefaultLanguage()) || value;
    for (const language of this.itextModel.languages) this.data[language] ??= initial;
  }
}

/** One translatable text of a question: its label, its validation message, … */
export class ItextItem {
  forms: ItextForm[] = [];
  hasMarkdown = false;
  refCount = 1;

  constructor(
    readonly itextModel: ItextModel,
    public id: string,
    public autoId: boolean,
  ) {
    this.forms.push(new ItextForm(itextModel, 'default'));
  }

  clone(): ItextItem {
    const copy = new ItextItem(this.itextModel, this.id, this.autoId);
    copy.forms = this.forms.map((form) =>
      Object.assign(new ItextForm(this.itextModel, form.name), { data: { ...form.data } }),
    );
    copy.hasMarkdown = this.hasMarkdown;
    return copy;
  }
  getForms(): ItextForm[] {
    return this.forms;
  }
  getFormNames(): string[] {
    return this.forms.map((form) => form.name);
  }
  hasForm(name: string): boolean {
    return this.forms.some((form) => form.name === name);
  }
  getForm(name: string): ItextForm {
    const form = this.forms.find((one) => one.name === name);
    if (!form) throw new Error(`No match for form name = ${name} found!`);
    return form;
  }
  getOrCreateForm(name: string): ItextForm {
    if (!this.hasForm(name)) this.forms.push(new ItextForm(this.itextModel, name));
    return this.getForm(name);
  }
  get(form?: string | null, language?: string | null): string | undefined {
    const name = form ?? 'default';
    return this.hasForm(name)
      ? this.getForm(name).getValue(language ?? this.itextModel.getDefaultLanguage())
      : undefined;
  }
  /** Without a language: the default language, and every language that is empty or equals the old default. */
  set(value: string, form?: string | null, language?: string | null): void {
    const texts = this.getOrCreateForm(form ?? 'default');
    if (language !== undefined && language !== null) {
      texts.setValue(language, value);
      return;
    }
    const main = this.itextModel.getDefaultLanguage();
    const old = texts.getValue(main);
    texts.setValue(main, value);
    for (const other of this.itextModel.languages) {
      const text = texts.getValue(other);
      if (!text || text === old) texts.setValue(other, value);
    }
  }
  defaultValue(): string | undefined {
    return this.get();
  }
  isEmpty(): boolean {
    return this.forms.every((form) => form.isEmpty());
  }
  /** A text in every language. */
  isComplete(): boolean {
    return this.forms.some((form) => this.itextModel.languages.every((language) => form.getValue(language)));
  }
  /** Runs `fn` over each `<output value="…"/>`; a changed answer is written back. True when one changed. */
  mapOutputs(fn: (expression: string) => string): boolean {
    let changed = false;
    for (const form of this.forms) {
      for (const [language, text] of Object.entries(form.data)) {
        const next = text.replace(/(<output\b[^>]*?\bvalue=")([^"]*)(")/g, (_, before, value, after) => {
          return before + fn(value) + after;
        });
        if (next !== text) {
          form.setValue(language, next);
          changed = true;
        }
      }
    }
    return changed;
  }
}
