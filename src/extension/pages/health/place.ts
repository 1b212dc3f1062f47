import { isProjectName } from '../../preferences.ts';
import type { Place } from './ports.ts';

/** The project that a page of HQ belongs to, and its server; null for another page. */
export function projectOf(url: string): Pick<Place, 'origin' | 'project'> | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const [, project = ''] = /^\/a\/([^/]+)\//.exec(pathname) ?? [];
  return origin.startsWith('http') && isProjectName(project) ? { origin, project } : null;
}

/** The address of the health page of a project. @param base the extension's own address of the page */
export function healthAddress(base: string, { origin, project, tab }: Place): string {
  const url = new URL(base);
  url.searchParams.set('origin', origin);
  url.searchParams.set('project', project);
  if (tab !== null) url.searchParams.set('tab', String(tab));
  return url.href;
}

/** What its address says; null when that is no project. */
export function readPlace(search: string): Place | null {
  const query = new URLSearchParams(search);
  const origin = query.get('origin') ?? '';
  const project = query.get('project') ?? '';
  const tab = Number.parseInt(query.get('tab') ?? '', 10);
  if (!URL.canParse(origin) || new URL(origin).origin !== origin || !isProjectName(project)) return null;
  return { origin, project, tab: Number.isNaN(tab) ? null : tab };
}
