import { SITE_KINDS, SITES, type SiteKind } from './sites.ts';

export function pageKind(pathname: string): SiteKind | null {
  return SITE_KINDS.find((kind) => SITES[kind].address.test(pathname)) ?? null;
}

/** A page by its address, as the browser says it: nothing the page claims of itself counts. */
export interface PageAddress {
  readonly kind: SiteKind;
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
  const kind = pageKind(pathname);
  const project = kind && SITES[kind].address.exec(pathname)?.[1];
  if (!kind || !project) return null;
  return { kind, origin, project, address: origin + pathname, form: formOf(kind, origin, pathname, project) };
}

/** The settings' address, with its last `/`: the form builder is `source/` inside of it. Importer and Bulk Edit are one for a project. */
function formOf(kind: SiteKind, origin: string, pathname: string, project: string): string {
  if (kind === 'importer') return `${origin}/a/${project}/data/edit/import_cases/`;
  if (kind === 'bulk-edit') return `${origin}/a/${project}/cases/`;
  const address = origin + pathname;
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
