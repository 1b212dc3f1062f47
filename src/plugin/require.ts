/** The same for who calls `require('caseline')`: bundlers and Node import the parts when they are first used. */
import { createPlugin } from './create-plugin.ts';
import { laterParts } from './later-parts.ts';
import type { Plugin } from './plugin.ts';

const plugin: Plugin = createPlugin(laterParts(() => import('./parts.ts')));

export const { attach, registerVellumPlugin, defineElements, createBuilder, formioBuilder, checkXForm } =
  plugin;
