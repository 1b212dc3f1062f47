import { createBuilder } from './adapters/create-builder.ts';
import { formioBuilder } from './adapters/formio.ts';
import { createAttach } from './attach.ts';
import { createDefine } from './define-elements.ts';
import type { Parts } from './parts.ts';
import type { Plugin } from './plugin.ts';
import { createRegister } from './vellum-hooks.ts';

/** @param parts how the heavy parts are loaded */
export function createPlugin(parts: Parts): Plugin {
  return {
    attach: createAttach(parts),
    registerVellumPlugin: createRegister(parts),
    createBuilder,
    formioBuilder,
    checkXForm: async (text, options) => (await parts.xform()).checkXFormText(text, options),
    defineElements: createDefine(parts),
  };
}
