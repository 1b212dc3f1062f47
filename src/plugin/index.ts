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

export type { ApplyResult, Builder, Degradation, SaveDecision } from '../builders/builder.ts';
export type { Contact, ContactProperty } from '../contact/contact.ts';
export type { ProjectFacts } from '../contact/project.ts';
export type { Directory, DirectoryFailure, DirectoryResult } from '../directory/directory.ts';
export type { CheckItem, CheckResponse, OwnerAnswer, OwnersPage, Settings } from '../directory/schema.ts';
export type { Edit } from '../form/edit.ts';
export type { CaseAction, FormSource, PropertyWrite, Question } from '../form/source.ts';
export type { Finding, Site } from '../lint/finding.ts';
export type { Messages } from '../ui/messages/messages.ts';
export type { Theme, ThemeToken } from '../ui/theme.ts';
export type {
  AttachOptions,
  AttachState,
  Detach,
  DirectoryOptions,
  FieldMapping,
  FormOptions,
  LookOptions,
} from './options.ts';
export type { ElementOptions, Plugin, VellumInstance, VellumJQuery } from './plugin.ts';

const plugin: Plugin = createPlugin(parts);

export const attach: Plugin['attach'] = plugin.attach;
export const registerVellumPlugin: Plugin['registerVellumPlugin'] = plugin.registerVellumPlugin;
export const defineElements: Plugin['defineElements'] = plugin.defineElements;
