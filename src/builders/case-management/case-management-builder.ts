import type { SaveDecision } from '../../guard/hold.ts';
import type { Site } from '../../lint/finding.ts';
import type { Builder, Degradation } from '../builder.ts';
import { anchorOf, rowOf, sectionOf } from './anchors.ts';
import { reachRow } from './bring-row.ts';
import { boxOf, homesOf } from './dom.ts';
import { applyEdits, EDITS } from './edits.ts';
import { followSections, type Sections } from './follow-sections.ts';
import { siteUrl } from './form-page.ts';
import { createKnownForm } from './known-form.ts';
import type { PageData } from './page-data.ts';
import type { LoadPage } from './page-data-source.ts';
import { holdSaveBars, shownSaveButton } from './save-bars.ts';
import { readSections } from './sections.ts';
import { openAround } from './show-place.ts';
import { createSourceReader } from './source-reader.ts';
import { watchTabs } from './watch.ts';

/** So long the first reading waits for the form itself before it is content with HQ's list of questions. */
const FORM_PATIENCE_MS = 4_000;

export interface CaseManagementParts {
  readonly document: Document;
  /** `takePageData`, begun as early as can be: HQ takes the data out of the page. */
  readonly pageData: Promise<PageData | null>;
  readonly load: LoadPage;
  readonly signal: AbortSignal;
}

/**
 * The builder for the tabs Case Management and User Properties of a form's settings, of basic and advanced modules.
 * It reads the mappings from the page's data and follows every change on the screen; what the questions are comes from
 * the form builder's page of the same form. Only mappings can be changed here.
 *
 * Degradations: `no-page-data` (nothing can be checked here), `no-form-source` (HQ's list of questions is all that is
 * known of the form), `no-mapping-rows` (the page draws no rows that are understood).
 */
export function createCaseManagementBuilder(parts: CaseManagementParts): Builder {
  const { document, load, signal } = parts;
  const listeners: ((change: 'form' | 'view') => void)[] = [];
  const degradations: Degradation[] = [];
  const address = document.location.href;
  let page: PageData | null = null;
  let sections: Sections | null = null;
  const known = createKnownForm(address, load, signal);
  const sourceOf = createSourceReader();
  /** Rows have been on the screen. */
  let drawn = false;
  let gate: (() => Promise<SaveDecision>) | null = null;

  const tell = (change: 'form' | 'view'): void => {
    for (const listener of listeners) listener(change);
  };
  function degrade(code: string, is: boolean): void {
    const at = degradations.findIndex((degradation) => degradation.code === code);
    if (is && at === -1) degradations.push({ code });
    if (!is && at !== -1) degradations.splice(at, 1);
  }

  async function loadForm(): Promise<void> {
    if (!page) return;
    const before = known.form();
    await known.load();
    degrade('no-form-source', known.form() === null);
    if (before === null || known.form() !== before) tell('form');
  }

  async function start(): Promise<void> {
    page = await parts.pageData;
    if (page) sections = followSections(document, readSections(page.actions));
    follow();
  }

  function follow(): void {
    if (!sections || signal.aborted) return;
    const changed = sections.sync();
    // The first rows on the screen say that the page is understood.
    const first = !drawn && sections.places().length > 0;
    drawn ||= first;
    tell(changed || first ? 'form' : 'view');
  }

  const started = start();
  const formLoaded = started.then(loadForm);
  const patience = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FORM_PATIENCE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

  watchTabs({
    document,
    signal,
    before(target) {
      // What is typed is only in the DOM until HQ hears of it; a click may take its row away, a change draw it anew.
      if (sections?.sync()) tell('form');
      sections?.willRemove(target);
    },
    after: follow,
  });
  // Who comes back from the form builder has perhaps mended what was found.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) void loadForm();
    },
    { signal },
  );
  holdSaveBars(document, async () => (gate && !signal.aborted ? await gate() : 'save'), signal);

  return {
    kind: 'case-management',
    degradations,
    edits: EDITS,
    async read() {
      await Promise.race([formLoaded, patience]);
      // Forms without case settings (surveys) have no such tab.
      degrade('no-page-data', page === null && homesOf(document).length > 0);
      if (!page || !sections) return null;
      sections.sync();
      const hasRows = sections.all().some(({ rows }) => rows.length > 0);
      degrade('no-mapping-rows', document.readyState === 'complete' && !drawn && hasRows);
      return sourceOf(page, known.form(), sections);
    },
    onChange(listener) {
      listeners.push(listener);
    },
    // HQ's rows have no place for messages of others: findings stand in Caseline's own markers beside them.
    show() {},
    async apply(edits) {
      if (!sections) return { ok: false, reason: 'unsupported' };
      const result = await applyEdits(sections, edits);
      tell('view');
      return result;
    },
    async reveal(site: Site) {
      const section = sections && sectionOf(sections, site.write.action);
      const row = section && rowOf(section, site);
      if (!sections || !section || !row) return false;
      const place = await reachRow(sections, section, row);
      if (!place) return false;
      openAround(place.shown.element);
      boxOf(place.shown, 'question').scrollIntoView({ block: 'nearest' });
      return anchorOf(sections, site) !== null;
    },
    anchor: (site) => (sections ? anchorOf(sections, site) : null),
    elsewhere: (site) => siteUrl(address, site),
    saveButton: () => shownSaveButton(document),
    holdSave(next) {
      gate = next;
    },
  };
}
