import { type App, readApp } from '../../../form/hq/read-app.ts';

/** Why the app's own source is not known. */
export type NoSource = 'no-app' | 'forbidden' | 'unreachable' | 'garbage' | 'too-large';

export type AppSource =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly reason: NoSource };

const PATIENCE_MS = 15_000;
/** Real apps have up to some ten megabytes of forms. */
const MOST_BYTES = 60_000_000;

/**
 * Reads an app's source with the person's own session: only who may edit apps gets it. No
 * number is in the address, and nothing is changed.
 */
export async function fetchAppSource(
  { project, appId }: { readonly project: string; readonly appId: string },
  {
    origin,
    fetch,
    signal,
  }: {
    readonly origin: string;
    readonly fetch: typeof globalThis.fetch;
    readonly signal: AbortSignal;
  },
): Promise<AppSource> {
  const no = (reason: NoSource): AppSource => ({ ok: false, reason });
  try {
    const response = await fetch(
      `${origin}/a/${encodeURIComponent(project)}/apps/source/${encodeURIComponent(appId)}/`,
      {
        credentials: 'same-origin',
        // Who is signed out is sent to the login page.
        redirect: 'manual',
        headers: { accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      },
    );
    if (response.type === 'opaqueredirect' || [401, 403, 404].includes(response.status))
      return no('forbidden');
    if (!response.ok) return no('unreachable');
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return no('too-large');
    const text = await response.text();
    if (text.length > MOST_BYTES) return no('too-large');
    return readText(text);
  } catch {
    return no('unreachable');
  }
}

function readText(text: string): AppSource {
  try {
    const result = readApp(JSON.parse(text));
    return result.ok ? { ok: true, app: result.app } : { ok: false, reason: 'garbage' };
  } catch {
    return { ok: false, reason: 'garbage' };
  }
}
