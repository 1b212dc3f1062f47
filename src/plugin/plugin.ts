import type { CaselineElements } from '../fields/field-element.ts';
import type { XFormCheck, XFormOptions } from './adapters/check-xform.ts';
import type { createBuilder } from './adapters/create-builder.ts';
import type { formioBuilder } from './adapters/formio.ts';
import type { AttachOptions, Detach, DirectoryOptions, LookOptions } from './options.ts';

/** An instance of Vellum, as `$(element).vellum('get')` gives it. */
export interface VellumInstance {
  /** jQuery around Vellum's element. */
  readonly $f: { readonly [index: number]: HTMLElement };
  readonly data: { readonly core: object };
}

/** The part of jQuery that Vellum's plugins register at. */
export interface VellumJQuery {
  readonly vellum: {
    plugin(name: string, defaults: object, functions: object): unknown;
  };
}

/** What all elements of the page share. */
export interface ElementOptions extends DirectoryOptions, LookOptions {
  /** The elements that are defined, so that a page loads no more than it uses; all when left out. */
  readonly elements?: readonly (keyof CaselineElements)[] | undefined;
}

/** What a host can call. */
export interface Plugin {
  /**
   * Attaches Caseline to a form builder or to a form.
   *
   * @param target an element that is or holds Vellum or a form; or an instance of Vellum
   * @returns ends everything that was started and leaves the page as it was
   * @throws TypeError when the target is neither, or is in no window
   */
  attach(target: Element | VellumInstance, options?: AttachOptions): Detach;
  /**
   * Registers Caseline as a plugin of Vellum, for hosts that bundle Vellum. Every instance made with `caseline` in its
   * `plugins` is then checked; its option `caseline` goes before the options given here.
   *
   * @param $ the jQuery that Vellum has put itself on
   */
  registerVellumPlugin($: VellumJQuery, options?: AttachOptions): void;
  /**
   * Defines the custom elements `caseline-phone-field`, `caseline-zone-field`, `caseline-language-field`,
   * `caseline-gateway-field`, `caseline-verified-field` and `caseline-email-field`. A definition lasts as long as the
   * page; a second call changes the options for elements that are connected later.
   *
   * @returns settles once they are defined; rejects when the plugin's files cannot be loaded
   */
  defineElements(options?: ElementOptions): Promise<void>;
  /** Makes the `builder` that `attach` takes for a form builder that Caseline does not know: docs/adapters.md. */
  readonly createBuilder: typeof createBuilder;
  /** The same, ready made, for Form.io's builder. */
  readonly formioBuilder: typeof formioBuilder;
  /**
   * Checks a form by its text: an XForm of ODK, Enketo, Kobo or CommCare.
   *
   * @returns what is wrong, or why the text is no form; rejects when the plugin's files cannot be loaded
   */
  checkXForm(text: string, options?: XFormOptions): Promise<XFormCheck>;
}
