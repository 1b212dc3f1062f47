/**
 * Caseline for other pages: attaches its checks to a form builder or a form that the host has on its page. See
 * docs/plugin.md.
 *
 * @example
 * import { attach } from 'caseline';
 * const detach = attach(document.querySelector('form'), { facts: { countries: ['KE'] } });
 */
import type { XFormCheck, XFormOptions } from './adapters/check-xform.ts';
import { createAttach } from './attach.ts';
import { createDefine } from './define-elements.ts';
import type { Detach } from './options.ts';
import { parts } from './parts.ts';
import type { ElementOptions, Plugin } from './plugin.ts';
import { createRegister } from './vellum-hooks.ts';

export type { ApplyResult, Builder, Degradation } from '../builders/builder.ts';
export type { Catalogue } from '../catalogues/catalogue.ts';
export type { Contact, ContactProperty } from '../contact/contact.ts';
export type { ProjectFacts } from '../contact/project.ts';
export type { Directory, DirectoryFailure, DirectoryResult } from '../directory/directory.ts';
export type { CheckItem, CheckResponse, OwnerAnswer, OwnersPage, Settings } from '../directory/schema.ts';
export type {
  CaselineElements,
  FieldAttributes,
  FieldCheck,
  FieldElement,
} from '../fields/field-element.ts';
export type {
  SurveyCompleting,
  SurveyEvent,
  SurveyModel,
  SurveyQuestion,
} from '../filled/survey/survey.ts';
export type { Edit } from '../form/edits/edit.ts';
export type { CaseAction, FormSource, PropertyWrite, Question } from '../form/source.ts';
export type { SaveDecision } from '../guard/hold.ts';
export type { Finding, Site } from '../lint/finding.ts';
export type { Theme, ThemeToken } from '../overlay/shell/theme.ts';
export type { AdapterChange, AdapterQuestion, BuilderAdapter } from './adapters/adapter.ts';
export type { XFormCheck, XFormFields, XFormOptions } from './adapters/check-xform.ts';
export { createBuilder } from './adapters/create-builder.ts';
export type { FormioBuilder, FormioComponent, FormioOptions, FormioSchema } from './adapters/formio.ts';
export { formioBuilder } from './adapters/formio.ts';
export type {
  AttachOptions,
  AttachState,
  Detach,
  DirectoryOptions,
  FieldMapping,
  FormOptions,
  FormProblem,
  LookOptions,
} from './options.ts';
export type { ElementOptions, Plugin, VellumInstance, VellumJQuery } from './plugin.ts';

// Functions and not an object of them: who bundles a page leaves out those that it does not call.

/** See {@link Plugin.attach}. */
export function attach(...given: Parameters<Plugin['attach']>): Detach {
  return createAttach(parts)(...given);
}

/** See {@link Plugin.registerVellumPlugin}. */
export function registerVellumPlugin(...given: Parameters<Plugin['registerVellumPlugin']>): void {
  createRegister(parts)(...given);
}

let define: Plugin['defineElements'] | undefined;

/** See {@link Plugin.defineElements}. */
export function defineElements(options?: ElementOptions): Promise<void> {
  define ??= createDefine(parts);
  return define(options);
}

/** See {@link Plugin.checkXForm}. */
export async function checkXForm(text: string, options?: XFormOptions): Promise<XFormCheck> {
  return (await parts.xform()).checkXFormText(text, options);
}
