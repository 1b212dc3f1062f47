import { join } from 'node:path';
import { build } from 'vite';
import { PAGES } from '../root.ts';

/** The pages that are made of scripts: a folder with a `main.ts` each. */
export type ScriptedPage = 'form-builder' | 'case-management' | 'web-apps';

const bundled = new Map<ScriptedPage, Promise<string>>();

async function bundle(page: ScriptedPage): Promise<string> {
  const result = await build({
    configFile: false,
    root: PAGES,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: ['chrome123', 'firefox140'],
      rolldownOptions: { input: join(PAGES, page, 'main.ts'), output: { format: 'iife' } },
    },
  });
  const [first] = [result].flat();
  const script = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (script?.type !== 'chunk') throw new Error(`the page ${page} was not bundled`);
  return script.code;
}

/** A page's script, made once per process. */
export function pageScript(page: ScriptedPage): Promise<string> {
  const script = bundled.get(page) ?? bundle(page);
  bundled.set(page, script);
  return script;
}
