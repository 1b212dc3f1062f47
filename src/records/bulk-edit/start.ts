/** HQ's page *Bulk Edit Case Data*: what HQ will do with the cells on the screen, before anything is applied. */
import type { ProjectFacts } from '../../contact/project.ts';
import { coalesce } from '../../guard/coalesce.ts';
import { loadOnce } from '../../guard/load-once.ts';
import { createOwners } from '../../guard/owners.ts';
import { trouble } from '../../guard/trouble.ts';
import { HOST_TAG } from '../../overlay/shell/host/create-host.ts';
import { INLINE_TAG } from '../inline-host.ts';
import { createOffersView } from './actions/offers-view.tsx';
import type { BulkEditParts } from './bulk-edit-parts.ts';
import { createEditNote } from './edit/edit-note.tsx';
import { holdApply } from './hold-apply.ts';
import type { JudgedCell } from './judge.ts';
import { createCellLayer } from './layer.ts';
import { isCellInput, isShown } from './page/inline-edit.ts';
import { hasContactColumns, SWITCH, tableRows } from './page/table.ts';

/** htmx and Alpine change a cell in several steps. */
const SETTLE_MS = 30;
/** After these the form for selected cases may be another; `select2change` is HQ's own. */
const EVENTS = ['change', 'input', 'click', 'keyup', 'focusin', 'select2change'];

const isOurs = (node: Node): boolean =>
  node.nodeName.toLowerCase() === INLINE_TAG || node.nodeName.toLowerCase().startsWith(HOST_TAG);

type Loaded = typeof import('./judging.ts');
type Judging = ReturnType<Loaded['createJudging']> & Pick<Loaded, 'draftLine' | 'editedNumbers'>;

function follow(parts: BulkEditParts): void {
  const { document, desk, signal, texts, language, now } = parts;
  const loadJudging = loadOnce(async () => {
    const { createJudging, draftLine, editedNumbers } = await import('./judging.ts');
    judging = { ...createJudging(), draftLine, editedNumbers };
    lookSoon();
  });
  let judging: Judging | null = null;
  const layer = createCellLayer(parts);
  const offers = createOffersView(parts);
  const note = createEditNote(parts, signal);
  const owners = createOwners({ desk, signal, now: () => now().getTime() });
  let facts: ProjectFacts = {};
  /** The field of a cell in which somebody was last. */
  let field: HTMLInputElement | null = null;

  function showDraft(cells: readonly JudgedCell[]): void {
    const cell = field && isShown(field) ? cells.find(({ element }) => element.contains(field)) : undefined;
    if (!cell) field = null;
    const line =
      judging && field && cell
        ? judging.draftLine(cell.property, field.value, cell.contact, facts, {
            contact: language.contact,
            texts,
          })
        : null;
    note.show(field, line);
  }

  const judged = (): readonly JudgedCell[] => judging?.judge(tableRows(document), facts) ?? [];
  const isUnjudged = (): boolean => !judging && hasContactColumns(document) === true;

  function look(): void {
    if (isUnjudged()) {
      loadJudging().catch((error: unknown) => {
        trouble('load what judges cells', error);
        layer.ui.setStatus({ state: 'broken', text: '' });
      });
      return;
    }
    const cells = judged();
    layer.show(cells, hasContactColumns(document));
    offers.show(judging?.offersOf(cells, facts) ?? []);
    showDraft(cells);
  }

  const lookSoon = coalesce(
    () => {
      try {
        look();
      } catch (error) {
        trouble('judge the cells of Bulk Edit', error);
      }
    },
    SETTLE_MS,
    signal,
  );

  holdApply({
    document,
    signal,
    owners,
    mayAsk: parts.mayAsk,
    judging: () => (isUnjudged() ? loadJudging() : null),
    cells: judged,
    numbers: (cells) => judging?.editedNumbers(cells) ?? [],
    errors: layer.errors,
    ask: (question) => layer.ui.ask(question),
    waiting: () => layer.ui.notify({ level: 'info', text: texts.asking }),
    unasked(failure) {
      if (failure.reason !== 'not-configured') layer.ui.notify({ level: 'warning', text: texts.unasked });
    },
    reveal: layer.reveal,
  });

  for (const type of EVENTS)
    document.addEventListener(
      type,
      ({ target }) => {
        if (type !== 'select2change' && isCellInput(target)) field = target;
        lookSoon();
      },
      { capture: true, passive: true, signal },
    );
  const view = document.defaultView;
  if (view) {
    const observer = new view.MutationObserver((records) => {
      const foreign = records.some(
        ({ type, addedNodes, removedNodes }) =>
          type === 'attributes' || ![...addedNodes, ...removedNodes].every(isOurs),
      );
      if (foreign) lookSoon();
    });
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'hidden', 'class'],
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  desk
    .facts(signal)
    .then((answer) => {
      facts = answer.facts;
      lookSoon();
    })
    .catch((error: unknown) => trouble('ask about the project of Bulk Edit', error));
  lookSoon();
}

/** Begins when the page is there, and only on the page that has HQ's switch for blanks. */
export function startBulkEdit(parts: BulkEditParts): void {
  const { document, signal } = parts;
  const begin = (): void => {
    if (document.querySelector(SWITCH)) follow(parts);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
}
