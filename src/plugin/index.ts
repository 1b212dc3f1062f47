/**
 * Caseline for other pages: attaches the checks to a form builder that the host has on its page.
 *
 * @example
 * import { attach } from 'caseline';
 * const detach = attach(document.querySelector('#formdesigner'), { project: 'demo' });
 */
export { type AttachOptions, attach } from './attach.ts';
