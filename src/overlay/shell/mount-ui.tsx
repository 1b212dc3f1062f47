import { render } from 'preact';
import { createCardActions } from '../card/card-actions.ts';
import { createDoneActions } from '../done/done-actions.ts';
import { createToolActions } from '../helpers/tool-actions.ts';
import { createNoticeActions } from '../notices/notice-actions.ts';
import type { Env } from '../parts/env.ts';
import { createAsking, hasEnded } from '../save-dialog/asking.ts';
import { createApplying } from './applying.ts';
import { createDressedHost } from './dressed-host.ts';
import { createAct } from './host/act.ts';
import { containEvents } from './host/contain-events.ts';
import { createDeliberateCheck } from './host/deliberate.ts';
import { createFocusMemory } from './host/focus-memory.ts';
import { guardHost } from './host/guard-host.ts';
import { listen } from './host/listen.ts';
import { holdDialog } from './host/modality.ts';
import { createSight } from './host/sight.ts';
import { fieldOf, tabOut } from './host/tab-out.ts';
import { createTopLayer } from './host/top-layer.ts';
import { Layer, type LayerActions, type LayerElements } from './layer.tsx';
import { createOpenings } from './openings.ts';
import { drawnElements } from './place/drawn-elements.ts';
import { createPlacer } from './place/placer.ts';
import { trackAnchors } from './place/track-anchors.ts';
import { anchorOf, anchorsOf, EVERYTHING, followCard, INITIAL_STATE, type UiState, UNDO } from './state.ts';
import type { Ui, UiOptions } from './ui.ts';

/**
 * Puts Caseline's layer on a page: one element, one shadow root. The page's own DOM and styles are never touched.
 * Throws when the document has no window (it is not shown).
 */
export function mountUi(options: UiOptions): Ui {
  const { document, signal, callbacks, language, now = Date.now } = options;
  const view = document.defaultView;
  if (!view) throw new Error('The layer needs a document that is shown');
  const ended = new AbortController();
  const { host, dress } = createDressedHost(options, ended.signal);
  const trustedOnly = options.isDeliberate === undefined;
  const sight = trustedOnly ? createSight(view, now, ended.signal) : null;
  const topLayer = trustedOnly ? createTopLayer(document, host.element, ended.signal) : null;
  const isDeliberate = options.isDeliberate ?? createDeliberateCheck(document, host, topLayer);

  let state: UiState = INITIAL_STATE;
  /** Nothing is drawn yet. */
  let waits = false;
  let serial = 0;
  /** Findings whose fixes were chosen and that are still there. */
  const applied = new Set<string>();

  const focus = createFocusMemory(document, host.element);
  const placer = createPlacer(host.element, view, language.dir === 'rtl');
  const tracker = trackAnchors({
    document,
    host: host.element,
    signal: ended.signal,
    onMove: placer.place,
    onLost: () => callbacks.onLost?.(),
  });

  const env: Env = {
    ...language,
    now,
    callbacks,
    dress,
    launcher: options.launcher ?? true,
    act: createAct({
      isDeliberate,
      sight,
      refuse: (why) => void notify({ level: 'warning', text: language.layer.refused[why] }),
    }),
    // Elsewhere controls scroll below others of ours, which the browser takes for hidden.
    watch: (control) => (control.closest('dialog') && sight?.watch(control)) || (() => {}),
    hold: (dialog, first, onEscape) => holdDialog({ dialog, host, view, first, trustedOnly, onEscape }),
  };

  function update(change: Partial<UiState>): void {
    if (ended.signal.aborted) return;
    state = { ...state, ...change };
    if (!waits) draw();
  }

  function draw(): void {
    if (ended.signal.aborted) return;
    placer.anchor = anchorOf(state);
    render(<Layer env={env} state={state} actions={actions} elements={elements} />, host.root);
    tracker.schedule();
  }

  function nextId(): number {
    serial += 1;
    return serial;
  }

  const { focusedIn, setPanel, setDrawer, giveBack, drawn } = createOpenings({
    host,
    focus,
    placer,
    callbacks,
    state: () => state,
    update,
  });

  const apply = createApplying({
    state: () => state,
    update,
    onChosen: (key) => applied.add(key),
    hasFocus: () => document.activeElement === host.element,
    isLost: () => document.activeElement === document.body,
    giveBack,
  });

  const { notify, closeNotice } = createNoticeActions({ state: () => state, update, nextId });

  const { openCard, arriveAt, closeCard, step } = createCardActions({
    document,
    placer,
    focus,
    state: () => state,
    update,
    nextId,
    focusInside: () => focusedIn('.card'),
    reveal: (key) => callbacks.onReveal(key),
  });

  const asking = createAsking({
    nextId,
    focused: () => host.root.activeElement,
    show(question) {
      focus.remember();
      update({ question, card: null, widget: null });
    },
    hide(from) {
      update({ question: null });
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
      else focus.giveBack(null);
    },
  });

  const tools = createToolActions({
    callbacks,
    inserted: language.layer.helpers.inserted,
    state: () => state,
    update,
    nextId,
    remember: focus.remember,
    focusInside: () => focusedIn('.widget'),
    watch: () => tracker.watch(anchorsOf(state)),
    left(inside) {
      if (inside) focus.giveBack(placer.panel);
    },
  });

  const done = createDoneActions({
    texts: language.layer.done,
    left: () => state.findings.length,
    focusInside: () => focusedIn('.done'),
    giveBack,
    update,
    undo: (id) => apply(UNDO, () => callbacks.onUndo?.(id)),
  });

  const actions: LayerActions = {
    ...tools,
    setTab: (tab) => update({ tab }),
    openCard,
    showCard: (key) => state.card && update({ card: { ...state.card, key } }),
    closeCard,
    choose(key) {
      openCard(key);
      callbacks.onReveal(key);
    },
    applyFix: (key, index) => apply(key, () => callbacks.onApplyFix(key, index)),
    fixAll: () => apply(EVERYTHING, () => callbacks.onFixAll()),
    checkAgain: (key) => callbacks.onCheckAgain?.(key),
    askAgain: (key) => callbacks.onAskAgain?.(key),
    undo: done.undo,
    closeDone: done.close,
    setPanel: (open) => setPanel(open, true),
    setDrawer,
    setDrawerContact: (contact) => update({ drawerState: { ...state.drawerState, contact } }),
    closeNotice,
    answer: asking.answer,
  };

  const elements: LayerElements = {
    ...drawnElements(placer, tracker),
    drawer: drawn,
  };

  function dispose(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    // First of all: closing the dialog would answer for the person.
    asking.end();
    render(null, host.root);
    placer.release();
    host.element.remove();
  }

  listen({
    document,
    host: host.element,
    signal: ended.signal,
    trustedOnly,
    wishes: {
      step,
      escape() {
        if (focusedIn('.widget')) tools.closeHelper();
        else if (focusedIn('.panel')) setPanel(false, true);
        else if (focusedIn('.drawer') && state.drawerState.open) setDrawer(false);
        else closeCard();
      },
      // The field that the card is about may be edited while the card is read.
      pressed(target) {
        if (!placer.anchor?.contains(target)) closeCard();
      },
    },
  });
  tabOut({
    document,
    root: host.root,
    signal: ended.signal,
    trustedOnly,
    leaveFrom: (place) =>
      (place.matches('.card') && placer.anchor && fieldOf(placer.anchor)) || focus.place(),
  });
  containEvents(host.root, ended.signal);
  if (topLayer) {
    host.raised.add(topLayer.raised);
    topLayer.raised();
  }
  guardHost({
    document,
    host,
    signal: ended.signal,
    now,
    onGiveUp() {
      dispose();
      callbacks.onDisabled?.();
    },
  });
  signal.addEventListener('abort', dispose, { once: true, signal: ended.signal });
  update({});
  if (signal.aborted) dispose();

  return {
    setFindings(list) {
      const card = followCard(state.findings, list, state.card);
      const kept = new Set(list.map((entry) => entry.key));
      const fixed = [...applied].filter((key) => !kept.has(key));
      const lost = card === null && focusedIn('.card');
      for (const key of fixed) applied.delete(key);
      update({
        findings: list,
        card,
        announcement: fixed.length > 0 ? language.layer.card.fixed(list.length) : state.announcement,
      });
      tracker.watch(anchorsOf(state));
      if (lost) focus.giveBack(null);
    },
    together(changes) {
      if (waits) return changes();
      waits = true;
      try {
        changes();
      } finally {
        waits = false;
        draw();
      }
    },
    setDecided: (decided) => update({ decided }),
    keepClear(element) {
      placer.keepClear = element;
      tracker.schedule();
    },
    reposition() {
      tracker.watch(anchorsOf(state));
    },
    openCard: arriveAt,
    closeCard,
    ask(question, { reason = false } = {}) {
      return ended.signal.aborted ? Promise.reject(hasEnded()) : asking.ask(question, reason);
    },
    notify,
    setStatus: (status) => update({ status }),
    setTools(next) {
      const key = state.widget?.key;
      const gone = !next?.helpers?.some(({ helper }) => helper.key === key);
      if (key !== undefined && gone) tools.closeHelper();
      update({ tools: next });
      if (state.widget) tracker.watch(anchorsOf(state));
    },
    openHelper: tools.openHelper,
    setPanel: (open) => setPanel(open),
    setDone: done.show,
    setDrawer(view) {
      const lost = view === null && focusedIn('.drawer');
      update({ drawer: view, ...(view ? {} : { drawerState: INITIAL_STATE.drawerState }) });
      if (lost) focus.giveBack(null);
    },
    dispose,
  };
}
