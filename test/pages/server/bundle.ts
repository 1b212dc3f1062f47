import { join } from 'node:path';
import { build } from 'vite';
import { PAGES } from '../root.ts';

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: PAGES,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: ['chrome123', 'firefox140'],
      rolldownOptions: { input: join(PAGES, 'form-builder', 'main.ts'), output: { format: 'iife' } },
    },
  });
  const [first] = [result].flat();
  const script = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (script?.type !== 'chunk') throw new Error('the form builder page was not bundled');
  return script.code;
}

/** The form builder page's script, made once per process. */
export function formBuilderScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}
