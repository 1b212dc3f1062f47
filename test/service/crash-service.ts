import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** `caseline` as one file that Node runs; beside the packages, so that those it leaves out are found. */
export async function bundleCli(): Promise<{ readonly file: string; remove(): void }> {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'caseline-cli-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@electric-sql/pglite', 'pg'] },
    build: {
      ssr: join(ROOT, 'src/cli/caseline.ts'),
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'caseline.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    file: join(folder, 'caseline.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface RunningService {
  readonly url: string;
  /** `kill -9`: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
}

/** `caseline serve` as a process of its own, once it answers. */
export async function startService(file: string, args: readonly string[]): Promise<RunningService> {
  const child: ChildProcess = spawn(process.execPath, [file, 'serve', '--port', '0', '--quiet', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((ready, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /on (http:\/\/[^\s]+)/.exec(said)?.[1];
      if (address) ready(address);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    void exited.then(() => fail(new Error(`the service ended: ${said}`)));
  });
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
