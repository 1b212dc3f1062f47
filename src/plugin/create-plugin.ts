import { createAttach } from './attach.ts';
import type { Parts } from './parts.ts';
import type { Plugin } from './plugin.ts';
import { createRegister } from './vellum-hooks.ts';

/** @param parts how the heavy parts are loaded */
export function createPlugin(parts: Parts): Plugin {
  return {
    attach: createAttach(parts),
    registerVellumPlugin: createRegister(parts),
    async defineElements(options = {}) {
      const { defineFieldElements } = await parts.elements();
      defineFieldElements(window, options);
    },
  };
}
