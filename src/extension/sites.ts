/**
 * The kinds of page of HQ that Caseline knows; every other page gets nothing but the loader. One table: from it follow
 * what the manifest matches, what the background injects, and what a server of one's own is registered for.
 */
export const SITE_KINDS = ['vellum', 'case-management', 'web-apps', 'importer', 'bulk-edit'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

interface Site {
  /** Path of its pages, from HQ's url patterns; the first group is the project. */
  readonly address: RegExp;
  /** Where on an HQ server the loader has to run for it: paths of match patterns. */
  readonly matches: readonly string[];
  /** Runs in the page's own world, where its objects are; null where the document alone is enough. */
  readonly pageScript: string | null;
}

/** A form's pages: `form/<id>/`, and the older `modules-<n>/forms-<n>/`, which HQ keeps serving. */
const FORM = String.raw`^\/a\/([\w.:-]+)\/apps\/view\/[^/]+\/(?:form\/[^/]+|modules-\d+\/forms-\d+)`;

export const SITES: Readonly<Record<SiteKind, Site>> = {
  vellum: {
    address: new RegExp(String.raw`${FORM}\/source\/?$`),
    matches: ['/a/*/apps/view/*'],
    pageScript: 'vellum-page.js',
  },
  'case-management': {
    address: new RegExp(String.raw`${FORM}\/?$`),
    matches: ['/a/*/apps/view/*'],
    pageScript: null,
  },
  // Web Apps keeps its state in the hash; App Preview is a frame inside the pages of the app builder.
  'web-apps': {
    address: /^\/a\/([\w.:-]+)\/cloudcare\/apps\/(?:v2(?:\/preview(?:\/[^/]+)?)?|preview_app\/[^/]+)\/?$/,
    matches: ['/a/*/cloudcare/apps/*'],
    pageScript: 'formplayer-page.js',
  },
  // Where a file is chosen, and the two pages that HQ answers with: options, and the mapping of columns.
  importer: {
    address: /^\/a\/([\w.:-]+)\/(?:data\/edit\/import_cases|importer\/excel\/(?:config|fields))\/?$/,
    matches: ['/a/*/data/edit/import_cases*', '/a/*/importer/excel/*'],
    pageScript: null,
  },
  // A session of Bulk Edit Case Data. Where HQ mounts it is not known: it ends in `cases/<session>/`, and the page itself
  // tells whether it is one (records/bulk-edit).
  'bulk-edit': {
    address: /^\/a\/([\w.:-]+)\/(?:[\w-]+\/){0,4}cases\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/?$/,
    matches: ['/a/*/cases/*'],
    pageScript: null,
  },
};

/** Where the loader runs on the servers of HQ: paths of match patterns, each once. */
export const SITE_MATCHES: readonly string[] = [
  ...new Set(SITE_KINDS.flatMap((kind) => SITES[kind].matches)),
];
