import { render } from 'preact';
import { containEvents } from './host/contain-events.ts';
import { createHost } from './host/create-host.ts';
import { createDeliberateCheck } from './host/deliberate.ts';
import { guardHost } from './host/guard-host.ts';
import { deepActive, keepFocus } from './host/keep-focus.ts';
import { matches, NEXT_FINDING, PREVIOUS_FINDING } from './keys.ts';
import { pickLanguage } from './messages/pick.ts';
import type { Env } from './parts/env.ts';
import { Layer, type LayerActions, type LayerElements } from './parts/layer.tsx';
import { createPlacer } from './place/placer.ts';
import { trackAnchors } from './place/track-anchors.ts';
import { followCard, groupByAnchor, INITIAL_STATE, stepFrom, type UiState } from './state.ts';
import { css } from './styles/styles.ts';
import type { GateAnswer, Notice, Ui, UiOptions } from './ui.ts';

/** More at once would cover the page; the oldest go. */
const MAX_NOTICES = 3;

/**
 * Puts Caseline's layer on a page: one element, one shadow root. The page's own DOM and styles are never touched.
 * Throws when the document has no window (it is not shown).
 */
export function mountUi(options: UiOptions): Ui {
  const { document, signal, callbacks, now = Date.now } = options;
  const view = document.defaultView;
  if (!view) throw new Error('The layer needs a document that is shown');
  const ended = new AbortController();
  const host = createHost(document, options.mode, css);
  const language = pickLanguage(options.locale ?? view.navigator.language, options.translations ?? []);
  const isDeliberate = options.isDeliberate ?? createDeliberateCheck(document, host.element);

  let state: UiState = INITIAL_STATE;
  let serial = 0;
  let giveBackFocus: (() => void) | null = null;
  let applied: string | null = null;
  let pending: { id: number; answer(answer: GateAnswer): void; fail(reason: unknown): void } | null = null;

  const placer = createPlacer(host.element, view, language.dir === 'rtl');
  const tracker = trackAnchors({
    document,
    host: host.element,
    signal: ended.signal,
    onMove: placer.place,
  });

  const env: Env = {
    ...language,
    now,
    callbacks,
    act(event, control, action) {
      const refusal = isDeliberate(event, control);
      if (refusal === null) action();
      else if (refusal !== 'untrusted')
        notify({ level: 'warning', text: language.messages.refused[refusal] });
    },
  };

  function update(change: Partial<UiState>): void {
    if (ended.signal.aborted) return;
    state = { ...state, ...change };
    placer.current = state.findings.find((entry) => entry.key === state.card?.key) ?? null;
    render(<Layer env={env} state={state} actions={actions} elements={elements} />, host.root);
    tracker.schedule();
  }

  function nextId(): number {
    serial += 1;
    return serial;
  }

  function rememberFocus(): void {
    // Inside already: what was remembered when the person came here still holds.
    if (document.activeElement !== host.element) giveBackFocus = keepFocus(document);
  }

  function returnFocus(): void {
    giveBackFocus?.();
    giveBackFocus = null;
  }

  function openCard(key: string): void {
    const entry = state.findings.find((candidate) => candidate.key === key);
    if (!entry || state.question) return;
    rememberFocus();
    update({ card: { key, opened: nextId() } });
  }

  function closeCard(): void {
    if (!state.card) return;
    const inside = host.root.activeElement?.closest('.card') !== null && host.root.activeElement !== null;
    update({ card: null });
    if (inside) returnFocus();
  }

  function setPanel(open: boolean, byPerson = false): void {
    if (open === state.panel) return;
    if (open && byPerson) rememberFocus();
    const inside = host.root.activeElement?.closest('.panel') ?? null;
    update({ panel: open });
    if (open && byPerson) placer.panel?.focus({ preventScroll: true });
    if (!open && inside) returnFocus();
    callbacks.onPanel?.(open);
  }

  function apply(key: string | null, start: () => void | Promise<void>): void {
    applied = key;
    const work = start();
    if (!work) return;
    update({ busy: true });
    void work.finally(() => update({ busy: false }));
  }

  function notify(notice: Notice): () => void {
    const id = nextId();
    const others = state.notices.filter((entry) => entry.notice.text !== notice.text);
    update({ notices: [...others, { id, notice }].slice(-MAX_NOTICES) });
    return () => actions.closeNotice(id);
  }

  const actions: LayerActions = {
    openCard,
    showCard: (key) => state.card && update({ card: { ...state.card, key } }),
    closeCard,
    choose(key) {
      openCard(key);
      callbacks.onReveal(key);
    },
    applyFix: (key, index) => apply(key, () => callbacks.onApplyFix(key, index)),
    fixAll: () => apply(null, () => callbacks.onFixAll()),
    setPanel: (open) => setPanel(open, true),
    closeNotice: (id) => update({ notices: state.notices.filter((entry) => entry.id !== id) }),
    answer(id, answer) {
      if (pending?.id !== id) return;
      const { answer: settle } = pending;
      pending = null;
      update({ question: null });
      returnFocus();
      settle(answer);
    },
  };

  const elements: LayerElements = {
    marker(anchor, marker) {
      if (marker) placer.markers.set(anchor, marker);
      else placer.markers.delete(anchor);
    },
    card(card) {
      placer.card = card;
      if (card) tracker.flush();
    },
    frame: (frame) => {
      placer.frame = frame;
    },
    panel: (panel) => {
      placer.panel = panel;
    },
  };

  function step(by: 1 | -1): void {
    const active = deepActive(document);
    const here = state.findings.findIndex((entry) => active && entry.anchor?.contains(active));
    const start = here >= 0 ? here : by === 1 ? 0 : -1;
    const next = stepFrom(state.findings, state.card?.key ?? null, by, start);
    if (!next) return;
    openCard(next.key);
    if (!next.anchor || placer.markers.get(next.anchor)?.classList.contains('away'))
      callbacks.onReveal(next.key);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted && !options.isDeliberate) return;
    const by = matches(event, NEXT_FINDING) ? 1 : matches(event, PREVIOUS_FINDING) ? -1 : null;
    if (by !== null && state.findings.length > 0 && !state.question) {
      event.preventDefault();
      event.stopImmediatePropagation();
      step(by);
    } else if (event.key === 'Escape' && !event.isComposing && !state.question) {
      const inside = document.activeElement === host.element;
      const inPanel = host.root.activeElement?.closest('.panel');
      if (inPanel) setPanel(false, true);
      else closeCard();
      // Escape in the page stays the page's.
      if (inside) event.stopPropagation();
    }
  }

  function onPointerDown(event: Event): void {
    const { target } = event;
    if (!state.card || target === host.element || !(target instanceof Node)) return;
    // The field that the card is about may be edited while the card is read.
    if (!placer.current?.anchor?.contains(target)) closeCard();
  }

  function dispose(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    // First of all: closing the dialog would answer for the person.
    pending?.fail(new DOMException('The layer has ended', 'AbortError'));
    pending = null;
    render(null, host.root);
    host.element.remove();
  }

  document.addEventListener('keydown', onKeyDown, { capture: true, signal: ended.signal });
  document.addEventListener('pointerdown', onPointerDown, { capture: true, signal: ended.signal });
  containEvents(host.root, ended.signal);
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
      const done = applied !== null && !list.some((entry) => entry.key === applied);
      const lost = state.card !== null && card === null && host.root.activeElement?.closest('.card') != null;
      if (done) applied = null;
      update({
        findings: list,
        card,
        announcement: done ? language.messages.card.fixed(list.length) : state.announcement,
      });
      tracker.watch(groupByAnchor(list).map((group) => group.anchor));
      if (lost) returnFocus();
    },
    reposition() {
      tracker.watch(groupByAnchor(state.findings).map((group) => group.anchor));
    },
    openCard,
    closeCard,
    ask(question) {
      if (ended.signal.aborted) return Promise.reject(new DOMException('The layer has ended', 'AbortError'));
      pending?.answer('cancel');
      rememberFocus();
      const id = nextId();
      return new Promise((resolve, reject) => {
        pending = { id, answer: resolve, fail: reject };
        update({ question: { id, content: question }, card: null });
      });
    },
    notify,
    setStatus: (status) => update({ status }),
    setPanel: (open) => setPanel(open),
    dispose,
  };
}
