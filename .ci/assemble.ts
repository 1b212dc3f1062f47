import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE_MATCHES } from '../src/extension/sites.ts';
import { makeDemoToken } from './demo-token.ts';

/** The fields of manifest.json that the folders differ in. */
interface Manifest {
  version: string;
  host_permissions: string[];
  incognito: string;
  minimum_chrome_version?: string;
  background: { service_worker?: string; scripts?: string[] };
  web_accessible_resources: { use_dynamic_url?: boolean }[];
  content_scripts: { matches: string[] }[];
  browser_specific_settings?: unknown;
}

type Browser = 'chrome' | 'firefox';

const LOCAL_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];
const LOCAL_PAGES = ['http://localhost', 'http://127.0.0.1'].flatMap((origin) =>
  SITE_MATCHES.map((path) => origin + path),
);

/** What each browser wants of the one manifest; `dev` adds this machine, for `npm start` and the end-to-end tests. */
export function manifestFor(source: Manifest, browser: Browser, dev: boolean): Manifest {
  const manifest = structuredClone(source);
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    // Firefox runs an event page, and knows neither `split` nor Chrome's version; its addresses are always random.
    for (const entry of manifest.web_accessible_resources) delete entry.use_dynamic_url;
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    manifest.incognito = 'spanning';
  }
  if (dev) {
    manifest.host_permissions.push(...LOCAL_HOSTS);
    manifest.content_scripts[0]?.matches.push(...LOCAL_PAGES);
  }
  return manifest;
}

/**
 * `build.json` is what the development folders differ in beside the manifest: the scripts themselves are the same
 * bytes. It opens the shadow root for tests and knows the demo's check endpoint.
 */
function buildFacts(token: string | null): object {
  if (token === null) return { shadow: 'closed', servers: [] };
  return {
    shadow: 'open',
    servers: [{ origin: 'http://localhost', endpoint: '{origin}/check', token }],
  };
}

/** Puts the built scripts, public/ and the manifest together: dist/chrome, dist/firefox and both below dist/dev. */
export async function assembleExtensions(root = '.'): Promise<void> {
  const source: Manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  source.version = version;
  const token = makeDemoToken(root);
  for (const browser of ['chrome', 'firefox'] as const) {
    for (const dev of [false, true]) {
      const folder = join(root, 'dist', ...(dev ? ['dev'] : []), browser);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await cp(join(root, 'public'), folder, { recursive: true });
      await cp(join(root, 'dist/build'), folder, { recursive: true });
      await writeFile(
        join(folder, 'manifest.json'),
        `${JSON.stringify(manifestFor(source, browser, dev), null, 2)}\n`,
      );
      await writeFile(
        join(folder, 'build.json'),
        `${JSON.stringify(buildFacts(dev ? token : null), null, 2)}\n`,
      );
    }
  }
}
