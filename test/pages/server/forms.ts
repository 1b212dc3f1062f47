import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../root.ts';

/** One question of a case property, as HQ stores it. */
export interface MappedQuestion {
  readonly question_path: string;
  readonly update_mode?: string;
}
export type Mappings = Readonly<Record<string, readonly MappedQuestion[]>>;

/** A form as HQ has it now. */
export interface StoredForm {
  xform: string;
  mappings: Mappings;
}

export interface MappingDiff {
  readonly add?: Mappings;
  readonly delete?: Mappings;
}

const FOLDER = join(PAGES, 'forms');
const DEFAULT = 'demo';

export function formNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.xml'))
    .map((file) => file.replace(/\.xml$/, ''));
}

export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The forms of the pages: files at first, then what was saved. An unknown name gives the demo form. */
export class FormStore {
  readonly #forms = new Map<string, StoredForm>();
  /** HQ's version of an app, which goes up with each save; one for all apps here. */
  version = 1;

  get(id: string, source = id): StoredForm {
    const known = this.#forms.get(id);
    if (known) return known;
    const name = existsSync(join(FOLDER, `${source}.xml`)) && /^[\w-]+$/.test(source) ? source : DEFAULT;
    const mappings = join(FOLDER, `${name}.mappings.json`);
    const form = {
      xform: readFileSync(join(FOLDER, `${name}.xml`), 'utf8'),
      mappings: existsSync(mappings) ? JSON.parse(readFileSync(mappings, 'utf8')) : {},
    };
    this.#forms.set(id, form);
    return form;
  }

  clear(): void {
    this.#forms.clear();
  }
}

const same = (a: MappedQuestion, b: MappedQuestion): boolean => a.question_path === b.question_path;

/** What HQ stores after a `case_mapping_diff`. */
export function applyDiff(mappings: Mappings, { add = {}, delete: gone = {} }: MappingDiff): Mappings {
  const result: Record<string, readonly MappedQuestion[]> = { ...mappings };
  for (const [property, questions] of Object.entries(gone)) {
    result[property] = (result[property] ?? []).filter((one) => !questions.some((other) => same(one, other)));
  }
  for (const [property, questions] of Object.entries(add)) {
    const kept = (result[property] ?? []).filter((one) => !questions.some((other) => same(one, other)));
    result[property] = [...kept, ...questions];
  }
  return Object.fromEntries(Object.entries(result).filter(([, questions]) => questions.length > 0));
}
