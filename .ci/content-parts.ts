import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** The script that is injected first; its parts stand in a folder of the same name. */
export const CONTENT = 'content.js';

/**
 * The registry of a content script's parts, in the frame's isolated world. A content script cannot import: a part that
 * is not there yet is injected by the background, so that no file of the extension is open to pages. As with `import()`, a part
 * that is asked for never runs before the one that asks has run to its end. No file may end with a value: Firefox refuses what
 * it cannot clone, after the file has run.
 */
const REGISTRY = 'content/registry.js';

export const registry = (needs: object): string => `globalThis.caselineParts ??= (() => {
  const factories = new Map(), loaded = new Map(), needs = ${JSON.stringify(needs)};
  const require = (name) => {
    if (!loaded.has(name)) {
      const exports = {};
      loaded.set(name, exports);
      factories.get(name)(require, exports, load);
    }
    return loaded.get(name);
  };
  const all = (name, found = new Set()) => {
    for (const need of needs[name]) if (!found.has(need)) all(need, found);
    return found.add(name);
  };
  const load = async (name) => {
    await null;
    const missing = [...all(name)].filter((part) => !factories.has(part));
    if (missing.length > 0) await chrome.runtime.sendMessage({ type: 'parts', files: missing });
    return require(name);
  };
  const define = (name, factory) => void (factories.has(name) || factories.set(name, factory));
  return { define, require };
})();
void 0;
`;

const STATIC = /\brequire\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g;
const DYNAMIC = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`])(\.{1,2}\/[^"'`]+)\1\)\)/g;

interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** A CommonJS chunk as a factory in the registry: `require` and `import()` name parts as the background knows them. */
export function wrapPart({ fileName, code }: Chunk): string {
  const named = (path: string): string => JSON.stringify(posix.join(posix.dirname(fileName), path));
  const body = code
    .replace(DYNAMIC, (_, _quote, path: string) => `load(${named(path)})`)
    .replace(STATIC, (_, _quote, path: string) => `require(${named(path)})`);
  const leftOver = /\bimport\(|\brequire\((?!"content)/.exec(body);
  if (leftOver)
    throw new Error(`${fileName}: cannot be a part: ${body.slice(leftOver.index, leftOver.index + 80)}`);
  return `caselineParts.define(${JSON.stringify(fileName)},(require,exports,load)=>{${body}\n});\n`;
}

/** A part and all that it needs, in the order in which they may run. */
function withNeeds(
  name: string,
  needs: Readonly<Record<string, readonly string[]>>,
  found = new Set<string>(),
): Set<string> {
  if (found.has(name)) return found;
  for (const need of needs[name] ?? []) withNeeds(need, needs, found);
  return found.add(name);
}

/**
 * Turns the chunks of the content script into parts, and writes parts.json: which files the background injects at once
 * for each kind of page (the entry's `import()` of `pages/<kind>.ts`).
 */
export function contentParts(): Plugin {
  return {
    name: 'content-parts',
    applyToEnvironment: (environment) => environment.name === 'content',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const needs = Object.fromEntries(chunks.map(({ fileName, imports }) => [fileName, imports]));
      const first: Record<string, readonly string[]> = {};
      for (const chunk of chunks) {
        const kind = /\/page-kinds\/([\w-]+)\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
        if (kind) {
          const parts = new Set([...withNeeds(CONTENT, needs), ...withNeeds(chunk.fileName, needs)]);
          // It runs when it is there: after everything that it needs.
          parts.delete(CONTENT);
          first[kind] = [REGISTRY, ...parts, CONTENT];
        }
        chunk.code = wrapPart(chunk);
        if (chunk.fileName === CONTENT) chunk.code += `void caselineParts.require("${CONTENT}");\n`;
      }
      this.emitFile({ type: 'asset', fileName: REGISTRY, source: registry(needs) });
      this.emitFile({ type: 'asset', fileName: 'parts.json', source: `${JSON.stringify(first, null, 2)}\n` });
    },
  };
}
