import { vi } from 'vitest';

interface Asked {
  readonly origins?: string[];
  readonly data_collection?: string[];
}

type AreaName = 'local' | 'session';
type AreaCall = 'get' | 'set' | 'remove';
type Listener = (...args: never[]) => unknown;

/** What a script listens to; `heard` are those of the script that runs. */
function createEvent() {
  const heard = new Set<Listener>();
  return { heard, addListener: (listener: Listener) => void heard.add(listener) };
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
    /** Called before each call of storage: what it throws or waits for happens to the call. */
    trip: null as ((area: AreaName, call: AreaCall) => Promise<void> | void) | null,
    /** What storage gives back in place of what lies there. */
    spoil: null as ((area: AreaName, value: unknown) => unknown) | null,
  };
  const events = {
    message: createEvent(),
    alarm: createEvent(),
    others: createEvent(),
  };
  // Each call takes a turn, as between two processes: who reads and then writes can be overtaken.
  const turn = () => new Promise<void>((done) => setTimeout(done, 0));
  const spoilt = (name: AreaName, value: unknown) => (state.spoil ? state.spoil(name, value) : value);
  const area = (name: AreaName, map: Map<string, unknown>) => ({
    async get(keys: string | string[] | null) {
      await state.trip?.(name, 'get');
      await turn();
      const wanted = keys === null ? [...map.keys()] : [keys].flat().filter((key) => map.has(key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, spoilt(name, map.get(key))])));
    },
    async set(items: Record<string, unknown>) {
      await state.trip?.(name, 'set');
      await turn();
      for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      await state.trip?.(name, 'remove');
      await turn();
      for (const key of [keys].flat()) map.delete(key);
    },
  });
  const browser = {
    storage: {
      local: {
        ...area('local', state.local),
        async setAccessLevel({ accessLevel }: { accessLevel: string }) {
          state.accessLevel = accessLevel;
        },
      },
      session: area('session', state.session),
      onChanged: events.others,
    },
    runtime: {
      id: 'caseline',
      onMessage: events.message,
      onInstalled: events.others,
      onStartup: events.others,
      getURL: (path: string) => `chrome-extension://caseline/${path}`,
      getManifest: () => ({
        host_permissions: hosts,
        ...(state.isFirefox ? { browser_specific_settings: {} } : {}),
      }),
    },
    alarms: {
      get: async () => undefined,
      create: () => undefined,
      clear: async () => true,
      onAlarm: events.alarm,
    },
    tabs: { onRemoved: events.others, query: async () => [], sendMessage: async () => null },
    permissions: {
      onAdded: events.others,
      onRemoved: events.others,
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
  return { browser, state, events };
}
