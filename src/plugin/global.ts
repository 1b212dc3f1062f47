/**
 * The same as one classic script: `<script src="caseline.js"></script>` gives `Caseline.attach`. The heavy parts are
 * modules in the script's own folder, loaded when they are first used.
 */
import { createPlugin } from './create-plugin.ts';
import type { Parts } from './parts.ts';
import type { Plugin } from './plugin.ts';

declare global {
  interface Window {
    Caseline?: Plugin;
  }
}

/** Known while the script runs; a page that put its text elsewhere has the parts beside the page. */
const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

async function load(): Promise<Parts> {
  const module: { readonly parts: Parts } = await import(
    /* @vite-ignore */ new URL('parts.mjs', source || document.baseURI).href
  );
  return module.parts;
}

window.Caseline = Object.freeze(
  createPlugin({
    builder: async () => (await load()).builder(),
    vellum: async () => (await load()).vellum(),
    form: async () => (await load()).form(),
    elements: async () => (await load()).elements(),
  }),
);
