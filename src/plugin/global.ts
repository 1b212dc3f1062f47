/**
 * The same as one classic script: `<script src="caseline.js"></script>` gives `Caseline.attach`. The heavy parts are
 * modules in the script's own folder, loaded when they are first used.
 */
import { createPlugin } from './create-plugin.ts';
import { laterParts } from './later-parts.ts';
import type { Plugin } from './plugin.ts';

declare global {
  interface Window {
    Caseline?: Plugin;
  }
}

/** Known while the script runs; a page that put its text elsewhere has the parts beside the page. */
const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

window.Caseline = Object.freeze(
  createPlugin(
    laterParts(() => import(/* @vite-ignore */ new URL('parts.mjs', source || document.baseURI).href)),
  ),
);
