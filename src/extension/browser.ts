/** The only import of the polyfill: `browser.*` with promises, in Chromium and Firefox alike. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
