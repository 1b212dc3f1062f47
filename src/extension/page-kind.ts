/** The kinds of page that Caseline knows so far; every other page gets nothing but the loader. */
export type LoadedPageKind = 'vellum';

/**
 * HQ's form builder: `/a/<project>/apps/view/<app>/form/<form>/source/` and the older
 * `/a/<project>/apps/view/<app>/modules-<n>/forms-<n>/source/`, which HQ keeps serving.
 */
const FORM_BUILDER =
  /^\/a\/([\w.:-]+)\/apps\/view\/[^/]+\/(?:form\/[^/]+|modules-\d+\/forms-\d+)\/source\/?$/;

export function pageKind(pathname: string): LoadedPageKind | null {
  return FORM_BUILDER.test(pathname) ? 'vellum' : null;
}

/** A page by its address, as the browser says it: nothing the page claims of itself counts. */
export interface PageAddress {
  readonly kind: LoadedPageKind;
  readonly origin: string;
  readonly project: string;
  /** Origin and path: what tells one form from another. */
  readonly address: string;
}

export function pageAddress(url: string): PageAddress | null {
  const parsed = parseUrl(url);
  const project = parsed && FORM_BUILDER.exec(parsed.pathname)?.[1];
  if (!parsed || !project) return null;
  const { origin, pathname } = parsed;
  return { kind: 'vellum', origin, project, address: origin + pathname };
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
