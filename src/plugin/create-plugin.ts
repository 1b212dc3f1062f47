import { createBuilder } from './adapters/create-builder.ts';
import { formioBuilder } from './adapters/formio.ts';
import { createAttach } from './attach.ts';
import type { Parts } from './parts.ts';
import type { ElementOptions, Plugin } from './plugin.ts';
import { createRegister } from './vellum-hooks.ts';

/** @param parts how the heavy parts are loaded */
export function createPlugin(parts: Parts): Plugin {
  /** One after the other: the last options hold, also when an earlier language came late. */
  let defined: Promise<unknown> = Promise.resolve();

  async function define(options: ElementOptions): Promise<void> {
    const { defineFieldElements } = await parts.elements();
    await defineFieldElements(window, options);
  }

  return {
    attach: createAttach(parts),
    registerVellumPlugin: createRegister(parts),
    createBuilder,
    formioBuilder,
    checkXForm: async (text, options) => (await parts.xform()).checkXFormText(text, options),
    defineElements(options = {}) {
      const mine = defined.then(() => define(options));
      // Who called is told of a failure; the next call begins anew.
      defined = Promise.allSettled([mine]);
      return mine;
    },
  };
}
