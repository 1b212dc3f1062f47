import type { ApplyResult, Builder, Degradation, PageKind } from '../../src/builders/builder.ts';
import { applyToSource } from '../../src/form/edits/apply-to-source.ts';
import type { Edit } from '../../src/form/edits/edit.ts';
import type { FormSource } from '../../src/form/source.ts';
import type { SaveDecision } from '../../src/guard/hold.ts';
import type { Finding, Site } from '../../src/lint/finding.ts';
import { sketch } from '../lint/support/form.ts';

/** A page where a form is designed, as data (`lint/support/form.ts`), and what its designer does there. */
export class FakeBuilder implements Builder {
  readonly kind: PageKind = 'vellum';
  readonly degradations: Degradation[] = [];
  /** Set where the page takes some edits only. */
  edits?: ReadonlySet<Edit['type']> | undefined;
  /** Set where another page can mend what this one only shows. */
  elsewhere?: (site: Site) => string;
  /** Why the page takes no edit. */
  refuses: Exclude<ApplyResult, { ok: true }>['reason'] | null = null;
  /** A fault of ours: the page cannot be read. */
  broken = false;
  /** Paths of questions that are on the screen; null: all of them. */
  onScreen: ReadonlySet<string | null> | null = null;
  /** Paths that can no longer be shown. */
  readonly removed = new Set<string | null>();
  /** What the server has got. */
  readonly saved: FormSource[] = [];
  /** The page's own marks, as `rule at path`. */
  marks: string[] = [];
  /** Paths that were brought on the screen. */
  readonly revealed: (string | null)[] = [];
  /** How often the form was read. */
  reads = 0;
  /** What the page knows questions by, where it does: name to path. */
  ids: ReadonlyMap<string, string> | null = null;
  readonly button = {} as Element;
  source: FormSource | null;
  readonly #listeners: ((change: 'form' | 'view') => void)[] = [];
  readonly #anchors = new Map<string | null, Element>();
  #gate: (() => Promise<SaveDecision>) | null = null;
  /** Resolves when edits may be made: Vellum takes half a second for one. */
  #slow: Promise<void> | null = null;

  constructor(form: string | null) {
    this.source = form === null ? null : FakeBuilder.sketch(form);
  }

  static sketch(form: string): FormSource {
    return sketch(form).form.source;
  }

  // What a designer does.

  /** Puts another form into the place of this one, as an edit does. */
  edit(form: string): void {
    this.source = FakeBuilder.sketch(form);
    this.tell('form');
  }

  tell(change: 'form' | 'view'): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Presses Save; settles when the save was sent or given up. */
  async save(): Promise<SaveDecision> {
    // Whatever goes wrong in asking, the save goes on.
    const decision = (await this.#gate?.().catch((): SaveDecision => 'save')) ?? 'save';
    if (decision === 'save' && this.source) this.saved.push(this.source);
    return decision;
  }

  /** The calculations of a form that was saved or stands there, by path. */
  static calculations(source: FormSource | null | undefined): Record<string, string> {
    const all = source?.questions.flatMap(({ path, calculate }) =>
      calculate ? [[path, calculate.text] as const] : [],
    );
    return Object.fromEntries(all ?? []);
  }

  /** Edits wait until the answer is called. */
  slow(): () => void {
    let go = (): void => {};
    this.#slow = new Promise((resolve) => {
      go = resolve;
    });
    return go;
  }

  // What a session asks of it, in whatever way it takes it.

  readonly read = async (): Promise<FormSource | null> => {
    this.reads += 1;
    if (this.broken) throw new Error('the page broke');
    return this.source;
  };

  readonly onChange = (listener: (change: 'form' | 'view') => void): void => {
    this.#listeners.push(listener);
  };

  readonly show = (findings: readonly Finding[]): void => {
    this.marks = findings.map(({ rule, site }) => `${rule} at ${site.path}`);
  };

  readonly apply = async (edits: readonly Edit[]): Promise<ApplyResult> => {
    await this.#slow;
    if (this.refuses) return { ok: false, reason: this.refuses };
    if (!this.source) return { ok: false, reason: 'gone' };
    this.source = applyToSource(this.source, edits);
    return { ok: true };
  };

  readonly reveal = async ({ path }: Site): Promise<boolean> => {
    if (this.removed.has(path)) return false;
    this.revealed.push(path);
    if (this.onScreen) this.onScreen = new Set([path]);
    return true;
  };

  readonly anchor = ({ path }: Site): Element | null => {
    if (this.onScreen && !this.onScreen.has(path)) return null;
    const anchor = this.#anchors.get(path) ?? ({ path } as unknown as Element);
    this.#anchors.set(path, anchor);
    return anchor;
  };

  readonly identities = (): ReadonlyMap<string, string> => this.ids ?? new Map();

  readonly saveButton = (): Element => this.button;

  readonly holdSave = (gate: () => Promise<SaveDecision>): void => {
    this.#gate = gate;
  };
}
