/**
 * Caseline for other pages: attaches its checks to a form builder or a form that the host has on its page. See
 * docs/plugin.md.
 *
 * @example
 * import { attach } from 'caseline';
 * const detach = attach(document.querySelector('form'), { facts: { countries: ['KE'] } });
 */
import { createPlugin } from './create-plugin.ts';
import { parts } from './parts.ts';
import type { Plugin } from './plugin.ts';

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
export type { FormioBuilder, FormioComponent, FormioOptions, FormioSchema } from './adapters/formio.ts';
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

const plugin: Plugin = createPlugin(parts);

export const attach: Plugin['attach'] = plugin.attach;
export const registerVellumPlugin: Plugin['registerVellumPlugin'] = plugin.registerVellumPlugin;
export const defineElements: Plugin['defineElements'] = plugin.defineElements;
export const createBuilder: Plugin['createBuilder'] = plugin.createBuilder;
export const formioBuilder: Plugin['formioBuilder'] = plugin.formioBuilder;
export const checkXForm: Plugin['checkXForm'] = plugin.checkXForm;
