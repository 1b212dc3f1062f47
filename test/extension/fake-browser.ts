import { vi } from 'vitest';

interface Asked {
  readonly origins?: string[];
  readonly data_collection?: string[];
}

/** A browser in small: storage, registered scripts, permissions. What a test wants to know of it, it reads here. */
export function createFakeBrowser() {
  const hosts = ['https://www.commcarehq.org/*'];
  const state = {
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS',
    granted: new Set(hosts),
    registered: new Map<string, { id: string; matches: string[] }>(),
    isFirefox: false,
  };
  // Each call takes a turn, as between two processes: who reads and then writes can be overtaken.
  const turn = () => new Promise<void>((done) => setTimeout(done, 0));
  const area = (map: Map<string, unknown>) => ({
    async get(keys: string | string[] | null) {
      await turn();
      const wanted = keys === null ? [...map.keys()] : [keys].flat().filter((key) => map.has(key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, map.get(key)])));
    },
    async set(items: Record<string, unknown>) {
      await turn();
      for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      await turn();
      for (const key of [keys].flat()) map.delete(key);
    },
  });
  const browser = {
    storage: {
      local: {
        ...area(state.local),
        async setAccessLevel({ accessLevel }: { accessLevel: string }) {
          state.accessLevel = accessLevel;
        },
      },
      session: area(state.session),
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://caseline/${path}`,
      getManifest: () => ({
        host_permissions: hosts,
        ...(state.isFirefox ? { browser_specific_settings: {} } : {}),
      }),
    },
    permissions: {
      request: vi.fn(async ({ origins = [], data_collection = [] }: Asked) => {
        for (const origin of origins) {
          if (/^http:\/\/(?!localhost|127)/.test(origin)) throw new Error('not in the manifest');
        }
        for (const one of [...origins, ...data_collection]) state.granted.add(one);
        return true;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) state.granted.delete(origin);
        return true;
      }),
      contains: async ({ origins = [], data_collection = [] }: Asked) =>
        [...origins, ...data_collection].every((one) => state.granted.has(one)),
    },
    scripting: {
      async getRegisteredContentScripts() {
        await turn();
        return [...state.registered.values()];
      },
      async registerContentScripts(scripts: { id: string; matches: string[] }[]) {
        await turn();
        for (const script of scripts) {
          if (state.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.registered.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        await turn();
        for (const id of ids) state.registered.delete(id);
      },
    },
  };
  return { browser, state };
}
