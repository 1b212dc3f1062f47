/** The kinds of page of HQ that Caseline knows; every other page gets nothing but the loader. */
export type LoadedPageKind = 'vellum' | 'case-management' | 'web-apps';

/** A form's pages: `form/<id>/`, and the older `modules-<n>/forms-<n>/`, which HQ keeps serving. */
const FORM = String.raw`^\/a\/([\w.:-]+)\/apps\/view\/[^/]+\/(?:form\/[^/]+|modules-\d+\/forms-\d+)\/`;

/** Addresses by kind, from HQ's url patterns; the first group is the project. */
const ADDRESSES: readonly (readonly [LoadedPageKind, RegExp])[] = [
  ['vellum', new RegExp(`${FORM}source\\/?$`)],
  ['case-management', new RegExp(`${FORM.slice(0, -2)}\\/?$`)],
  // Web Apps keeps its state in the hash; App Preview is a frame inside the pages of the app builder.
  ['web-apps', /^\/a\/([\w.:-]+)\/cloudcare\/apps\/(?:v2(?:\/preview(?:\/[^/]+)?)?|preview_app\/[^/]+)\/?$/],
];

export function pageKind(pathname: string): LoadedPageKind | null {
  return ADDRESSES.find(([, address]) => address.test(pathname))?.[0] ?? null;
}

/** A page by its address, as the browser says it: nothing the page claims of itself counts. */
export interface PageAddress {
  readonly kind: LoadedPageKind;
  readonly origin: string;
  readonly project: string;
  /** Origin and path: what tells one page from another. */
  readonly address: string;
  /** What tells one form from another: the same for its form builder and its settings. */
  readonly form: string;
}

export function pageAddress(url: string): PageAddress | null {
  const parsed = parseUrl(url);
  if (!parsed) return null;
  const { origin, pathname } = parsed;
  for (const [kind, address] of ADDRESSES) {
    const project = address.exec(pathname)?.[1];
    if (project)
      return { kind, origin, project, address: origin + pathname, form: formOf(kind, origin + pathname) };
  }
  return null;
}

/** The settings' address, with its last `/`: the form builder is `source/` inside of it. */
function formOf(kind: LoadedPageKind, address: string): string {
  const settings = kind === 'vellum' ? address.replace(/source\/?$/, '') : address;
  return settings.replace(/\/?$/, '/');
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
