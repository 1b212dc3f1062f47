import type { Edit } from '../form/edits/edit.ts';
import type { FormSource } from '../form/source.ts';
import type { SaveDecision } from '../guard/hold.ts';
import type { Finding, Site } from '../lint/finding.ts';

export type PageKind = 'vellum' | 'case-management' | 'web-apps' | 'html-form';

/** All edits were applied, or none and why. */
export type ApplyResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** `locked`: the designer may not change it. `gone`: the place is no longer there. `unsupported`: not in this page. */
      readonly reason: 'locked' | 'gone' | 'unsupported' | 'failed';
    };

/** Something of the page that could not be found; what needs it is off. */
export interface Degradation {
  /** Stable, kebab-case: `no-instance`, `no-save-hook`, … */
  readonly code: string;
}

/**
 * An adapter for one kind of page. It reads the page, applies edits through the host's own editing path, marks places
 * and holds Save. All it starts ends with the signal it was made with.
 */
export interface Builder {
  readonly kind: PageKind;
  /** The whole form as it is now, unsaved edits included; null while there is none. */
  read(): Promise<FormSource | null>;
  /** Called after each change of the form, the shown question or the layout; debounced by the caller. */
  onChange(listener: (change: 'form' | 'view') => void): void;
  /** Mark the findings in the page's own way. An empty list clears all marks. */
  show(findings: readonly Finding[]): void;
  /** Read the form next: `onChange` may not tell. */
  apply(edits: readonly Edit[]): Promise<ApplyResult>;
  /** What `apply` can do here; everything when left out. Other fixes are not offered. */
  readonly edits?: ReadonlySet<Edit['type']> | undefined;
  /** Address where a site can be mended that this page can only show; same origin. */
  elsewhere?(site: Site): string;
  /** Bring the site on the screen: select its question, open its section. */
  reveal(site: Site): Promise<boolean>;
  /** Where a card for the site belongs; null when that is not on the screen. */
  anchor(site: Site): Element | null;
  /** The anchor is only on the way to the place. */
  leads?(site: Site): boolean;
  /** The button that saves: the panel leaves it free. */
  saveButton?(): Element | null;
  /** Every save first asks the gate. Whatever goes wrong in asking, the save goes on. */
  holdSave(gate: () => Promise<SaveDecision>): void;
  /** Paths of questions by what stays when they are renamed or moved. */
  identities?(): ReadonlyMap<string, string>;
  readonly degradations: readonly Degradation[];
  /** The page has not loaded its form yet, but may. Left out where it is there from the start. */
  isStarting?(): boolean;
}
