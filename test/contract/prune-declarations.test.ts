import { expect, it } from 'vitest';
import { pruneDeclarations } from '../../.ci/prune-declarations.ts';

const ENTRY = '/types/index.d.ts';

it('declarations that no host can name are left out, with what only they import', () => {
  const files = new Map([
    [
      ENTRY,
      `import type { Options } from './options.ts';
export type { Kept } from './parts.ts';
/** Says what it does. */
export declare function attach(options: Options): import("./inline.ts").Answer;
`,
    ],
    [
      '/types/options.d.ts',
      `/** What the file is about. */
import type { Deep } from './deep.ts';
import type { type Both, Gone } from './parts.ts';
import * as v from 'library';
/** Kept with its words. */
export interface Options {
    readonly both: Both;
    readonly schema: v.Schema;
}
/** Not asked for. */
export declare const unused: Gone;
export type AlsoUnused = Deep;
`,
    ],
    [
      '/types/parts.d.ts',
      `export type Kept = Near;
type Near = 'near';
export interface Both {
    readonly kept: Kept;
}
export interface Gone {
    readonly far: string;
}
declare global {
    interface Window {
        own: string;
    }
}
`,
    ],
    ['/types/inline.d.ts', `export type Answer = string;\nexport type Question = string;\n`],
    ['/types/deep.d.ts', `export type Deep = string;\n`],
  ]);
  expect([...pruneDeclarations(files, ENTRY)]).toEqual([
    [ENTRY, files.get(ENTRY)],
    [
      '/types/options.d.ts',
      `/** What the file is about. */
import type { Both } from './parts.ts';
import * as v from 'library';
/** Kept with its words. */
export interface Options {
    readonly both: Both;
    readonly schema: v.Schema;
}
`,
    ],
    [
      '/types/parts.d.ts',
      `export type Kept = Near;
type Near = 'near';
export interface Both {
    readonly kept: Kept;
}
declare global {
    interface Window {
        own: string;
    }
}
`,
    ],
    ['/types/inline.d.ts', `export type Answer = string;\n`],
  ]);
});
