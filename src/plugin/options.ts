import type { Builder } from '../builders/builder.ts';
import type { Catalogue } from '../catalogues/catalogue.ts';
import type { ContactProperty } from '../contact/contact.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { Directory } from '../directory/directory.ts';
import type { SurveyModel } from '../filled/survey/survey.ts';
import type { Finding } from '../lint/finding.ts';
import type { Theme } from '../overlay/shell/theme.ts';

/** Whom the plugin asks. Without it the form itself is checked and nothing leaves the page. */
export interface DirectoryOptions {
  /** The project's slug on CommCare HQ; needed with `endpoint`. */
  readonly project?: string | undefined;
  /** Base address of the check endpoint. Its CORS settings must name the host's origin. */
  readonly endpoint?: string | undefined;
  readonly token?: string | undefined;
  /** A directory of the host's own, in the place of `endpoint`. Whatever it does wrong, no save waits longer than 2.5 s. */
  readonly directory?: Directory | undefined;
  /** What the host knows of the project; the directory's settings go before it. */
  readonly facts?: ProjectFacts | undefined;
}

/** How the plugin looks and speaks. */
export interface LookOptions {
  /** BCP 47; the browser's language when left out. */
  readonly locale?: string | undefined;
  /** Catalogues of the host's own; they stand before ours, feature by feature. */
  readonly translations?: readonly Catalogue[] | undefined;
  readonly theme?: Theme | undefined;
}

/**
 * What fills which property. In an HTML form an input: a selector inside the form, or the element. In a survey a
 * question: its name.
 */
export type FieldMapping = { readonly [P in ContactProperty]?: string | Element | undefined };

export interface FormOptions {
  /** Beside inputs that are marked with `data-contact-property`. */
  readonly fields?: FieldMapping | undefined;
  /**
   * The element after which the message of an input is put; null for the input itself (or the label around it).
   * `data-contact-note="id"` at the input does the same.
   */
  readonly notePlace?: ((control: Element) => Element | null) | undefined;
}

/** What is wrong with a value that a person has filled in. */
export interface FormProblem {
  readonly property: ContactProperty;
  /** What the form calls the input or the question. */
  readonly label: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** As the person reads it; the value may be part of it. */
  readonly text: string;
  /** Values that the input would take, best first. */
  readonly suggestions: readonly string[];
  /** False while the person has not come to it, or is still typing. */
  readonly shown: boolean;
}

export interface AttachOptions extends DirectoryOptions, LookOptions, FormOptions {
  /** What stands in the element; found out from the element when left out. */
  readonly kind?: 'vellum' | 'form' | undefined;
  /** For another form builder: reads its form and applies edits. All it starts ends with the signal. */
  readonly builder?: ((signal: AbortSignal) => Builder) | undefined;
  /** A survey of SurveyJS that is filled in; the target is the element that it is drawn in. */
  readonly survey?: SurveyModel | undefined;
  /** Told what is wrong with the form that is built, each time it was looked at. */
  readonly onFindings?: ((findings: readonly Finding[]) => void) | undefined;
  /** Told what is wrong with the values of a form that is filled in, whenever that is another. */
  readonly onChange?: ((problems: readonly FormProblem[]) => void) | undefined;
  /** The plugin's own files could not be loaded, or it broke while starting; the page works on without it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** How an attachment stands: `disposed` when it was ended before it began. */
export type AttachState = 'attached' | 'disposed' | 'failed';

/** Ends everything that was started and leaves the page as it was. */
export interface Detach {
  (): void;
  /** Settles once the checks are at work. Never rejects. */
  readonly ready: Promise<AttachState>;
}
