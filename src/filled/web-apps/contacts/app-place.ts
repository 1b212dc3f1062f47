/** Which app a frame of Web Apps runs, from its address. */
export interface AppPlace {
  readonly project: string;
  /** Of the draft in App Preview, of the released build in Web Apps. */
  readonly appId: string;
  /** What was chosen on the way into the form, ids of cases among it. */
  readonly selections: readonly string[];
}

const PATH = /^\/a\/([\w.:-]+)\/cloudcare\/apps\/(?:preview_app\/([^/]+)|v2(?:\/preview(?:\/([^/]+))?)?)\/?$/;
const PREVIEW = /\/cloudcare\/apps\/(?:preview_app|v2\/preview)(?:\/|$)/;
const MOST_SELECTIONS = 100;

/** Web Apps keeps its state as JSON in the hash; every other hash is a page without a form. */
function readHash(hash: string): { readonly appId: string; readonly selections: readonly string[] } {
  const nothing = { appId: '', selections: [] };
  try {
    const state: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '')));
    if (typeof state !== 'object' || state === null) return nothing;
    const { appId, selections } = state as { readonly appId?: unknown; readonly selections?: unknown };
    return {
      appId: typeof appId === 'string' ? appId : '',
      selections: Array.isArray(selections)
        ? selections.slice(0, MOST_SELECTIONS).filter((one) => typeof one === 'string')
        : [],
    };
  } catch {
    return nothing;
  }
}

/** Whether a form is tried where it is built, in App Preview. */
export function isPreview({ pathname }: Pick<Location, 'pathname'>): boolean {
  return PREVIEW.test(pathname);
}

/** Null where the address does not tell the app. */
export function readAppPlace({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): AppPlace | null {
  const found = PATH.exec(pathname);
  if (!found) return null;
  const [, project = '', preview, single] = found;
  const state = readHash(hash);
  // The path of a preview names the app that was asked for; the hash what runs, which can be a build of it.
  const appId = state.appId || preview || single || '';
  return /^[\w-]{1,100}$/.test(appId) ? { project, appId, selections: state.selections } : null;
}
