/** The declarations for who calls `require('caseline')`: the same as those of the module. */
import type { Plugin } from './types/plugin/index.js' with { 'resolution-mode': 'import' };

export type * from './types/plugin/index.js' with { 'resolution-mode': 'import' };
export declare const attach: Plugin['attach'];
export declare const registerVellumPlugin: Plugin['registerVellumPlugin'];
export declare const defineElements: Plugin['defineElements'];
export declare const createBuilder: Plugin['createBuilder'];
export declare const formioBuilder: Plugin['formioBuilder'];
export declare const checkXForm: Plugin['checkXForm'];
