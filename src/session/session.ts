/**
 * Keeps one page, the linter, the gate and the ui together, for as long as its signal lives. The extension's builder
 * script and the plugin differ only in the builder and the desk that they hand in.
 */
import type { ApplyResult, Builder, SaveDecision } from '../builders/builder.ts';
import type { Edit } from '../form/edit.ts';
import { ownershipKey } from '../gate/decision.ts';
import type { Desk } from '../gate/desk.ts';
import { decideSave } from '../gate/gate.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import { type Finding, findingKey, type Site } from '../lint/finding.ts';
import { fr } from '../ui/messages/fr.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { pickLanguage } from '../ui/messages/pick.ts';
import { mountUi } from '../ui/mount-ui.tsx';
import type { DecidedView, Ui, UiOptions } from '../ui/ui.ts';
import { createCheckedForm } from './checked-form.ts';
import { debounce } from './debounce.ts';
import { createDecisions, type Decided, type FormMemory, noMemory } from './memory.ts';
import { keysAtPlace, onePerPlace } from './one-per-place.ts';
import { type CreateRecheck, createRecheck, type FoundPlace } from './recheck.ts';
import { statusOf } from './status.ts';
import { createSessionTools } from './tools.ts';

/** Typing is followed faster than HQ follows it itself (1,000 ms), but not letter by letter. */
const QUIET_MS = 250;
/** More safe fixes than any form needs: a fix that brings a new finding must not go round for ever. */
const MOST_FIXES = 500;
const OURS: readonly Messages[] = [fr];

export interface SessionParts {
  readonly document: Document;
  readonly builder: Builder;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly shadow: 'open' | 'closed';
  /** BCP 47. */
  readonly locale: string;
  /** Where decisions about the form are kept; without it they end with the page. */
  readonly memory?: FormMemory | undefined;
  /** Who repeats checks that could not be made; without it the page does, while it is open. */
  readonly recheck?: CreateRecheck | undefined;
  /** A host's own catalogues; they stand before ours. */
  readonly translations?: readonly Messages[] | undefined;
  /** A host's look: `themeCss`. */
  readonly theme?: UiOptions['theme'];
  now(): Date;
}

export function startSession(parts: SessionParts): void {
  const { builder, desk, signal, now } = parts;
  const translations = [...(parts.translations ?? []), ...OURS];
  const text = pickLanguage(parts.locale, translations).messages.session;
  const form = createCheckedForm(builder);
  const decisions = createDecisions(parts.memory ?? noMemory, now);
  let toldOfFailure = false;
  /** Settles when every edit that was asked for has been made. */
  let edited: Promise<unknown> = Promise.resolve();
  const helping = createSessionTools({
    builder,
    desk,
    form,
    signal,
    locale: parts.locale,
    apply: (edits) => inTurn(() => applyEdits(edits)),
    send: () => ui.setTools(helping.tools()),
    notRevealed: () => void ui.notify({ level: 'warning', text: text.notRevealed }),
  });

  const ui: Ui = mountUi({
    document: parts.document,
    signal,
    mode: parts.shadow,
    locale: parts.locale,
    translations,
    theme: parts.theme,
    now: () => now().getTime(),
    callbacks: {
      ...helping.callbacks,
      onApplyFix(key, index) {
        const title = findingOf(key)?.fixes[index]?.title;
        return title === undefined ? undefined : inTurn(() => applyFix(key, title));
      },
      onFixAll: () => inTurn(fixAll),
      onReveal: (key) => void reveal(key),
      onIgnore: (key, reason) => {
        decisions.ignore(keysOf(key), reason);
        void show();
      },
      onCheckAgain: (key) => {
        decisions.checkAgain(keysOf(key));
        void show();
      },
      onAskAgain: (key) => {
        decisions.askAgain(keysOf(key));
        void show();
      },
      onElsewhere(key) {
        const finding = findingOf(key);
        if (finding) openElsewhere(finding.site);
      },
      onOpenDocs: (url) => open(url),
    },
  });
  const recheck = parts.recheck
    ? parts.recheck(tellFound)
    : createRecheck({ desk, signal, view: parts.document.defaultView }, tellFound);

  function tellFound(places: readonly FoundPlace[]): void {
    for (const { site, label } of places) {
      ui.notify({
        level: 'warning',
        text: text.foundLater(label),
        action: { label: text.goTo, run: () => void builder.reveal(site) },
      });
    }
  }

  function findingOf(key: string): Finding | undefined {
    return form.findings().find((finding) => findingKey(finding) === key);
  }

  function shownFindings(): readonly Finding[] {
    return onePerPlace(form.findings().filter((finding) => !decisions.isIgnored(findingKey(finding))));
  }

  function findingsToAskAbout(): readonly Finding[] {
    return form.findings().filter((finding) => !decisions.isIgnored(findingKey(finding)) && !isOld(finding));
  }

  /** Everything that is meant by the finding with this key. */
  function keysOf(key: string): readonly string[] {
    const finding = findingOf(key);
    return finding ? keysAtPlace(finding, form.findings()) : [key];
  }

  /** Findings that the form still has and that something was decided about, each once. */
  function decidedViews(findings: readonly Finding[], decided: readonly Decided[]): readonly DecidedView[] {
    const reasons = new Map(decided.map(({ key, reason }) => [key, reason]));
    return onePerPlace(findings.filter((finding) => reasons.has(findingKey(finding)))).map((finding) => ({
      key: findingKey(finding),
      finding,
      reason: reasons.get(findingKey(finding)) ?? '',
      label: form.label(finding.site.path, parts.locale),
    }));
  }

  /** It was in the form before, and nobody wished to be asked about it all the same. */
  function isOld(finding: Finding): boolean {
    return form.isOld(finding) && !decisions.isAsked(findingKey(finding));
  }

  /** Says where the findings are now; the page's own marks follow. */
  async function show(): Promise<void> {
    placeFindings();
    await builder.show(shownFindings());
  }

  function placeFindings(): void {
    ui.setTools(helping.tools());
    ui.keepClear(builder.saveButton?.() ?? null);
    const findings = form.findings();
    const shown = shownFindings();
    ui.setDecided({
      ignored: decidedViews(findings, decisions.ignored()),
      accepted: decidedViews(shown, decisions.accepted()),
    });
    ui.setFindings(
      shown.map((finding) => ({
        key: findingKey(finding),
        finding,
        anchor: builder.anchor(finding.site),
        label: form.label(finding.site.path, parts.locale),
        old: isOld(finding),
        elsewhere: builder.elsewhere !== undefined && finding.fixes.length === 0,
      })),
    );
  }

  async function refresh(): Promise<void> {
    if (signal.aborted) return;
    await form.refresh();
    if (builder.degradations.some(({ code }) => code === 'other-caseline')) {
      // Extension and plugin on one page: two layers would say everything twice.
      ui.dispose();
      return;
    }
    await show();
    ui.setStatus(status());
    if (form.ruleFailed() && !toldOfFailure) {
      toldOfFailure = true;
      ui.notify({ level: 'warning', text: text.ruleFailed });
    }
  }

  const status = () => statusOf(form.factsAnswer(), builder.degradations, text);

  async function reveal(key: string): Promise<void> {
    const finding = findingOf(key);
    if (!finding) return;
    if (!(await builder.reveal(finding.site))) {
      tellNotRevealed(finding.site);
      return;
    }
    placeFindings();
    ui.openCard(key);
  }

  function tellNotRevealed(site: Site): void {
    const notice = { level: 'warning', text: text.notRevealed } as const;
    const action = { label: text.elsewhere, run: () => openElsewhere(site) };
    ui.notify(builder.elsewhere ? { level: 'info', text: text.notHere, action } : notice);
  }

  function openElsewhere(site: Site): void {
    const address = builder.elsewhere?.(site);
    if (address !== undefined) open(address);
  }

  function open(address: string): void {
    parts.document.defaultView?.open(address, '_blank', 'noopener,noreferrer');
  }

  function tell(result: ApplyResult): void {
    if (!result.ok) ui.notify({ level: 'warning', text: text.notApplied[result.reason] });
  }

  async function applyEdits(edits: readonly Edit[]): Promise<boolean> {
    const result = await builder.apply(edits);
    tell(result);
    await refresh();
    return result.ok;
  }

  /**
   * Edits wait for each other: a builder may take half a second for one (Vellum's undo), and each is made for the form
   * as the one before leaves it.
   */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = edited.then(work);
    edited = mine.catch(() => {});
    return mine;
  }

  async function applyFix(key: string, title: string): Promise<void> {
    // Nothing is left to do when the edit before took the finding away.
    const fix = findingOf(key)?.fixes.find((one) => one.title === title);
    if (fix) await applyEdits(fix.edits);
  }

  /** A fix that does not take its finding away is not tried twice. */
  async function fixAll(): Promise<void> {
    const tried = new Set<string>();
    for (let count = 0; count < MOST_FIXES; count += 1) {
      const next = shownFindings().find(
        (finding) => !tried.has(findingKey(finding)) && finding.fixes.some((fix) => fix.kind === 'safe'),
      );
      const fix = next?.fixes.find((candidate) => candidate.kind === 'safe');
      if (!next || !fix) return;
      tried.add(findingKey(next));
      await applyEdits(fix.edits);
    }
  }

  /** Whatever goes wrong in our own work, the designer's save goes on. */
  async function gate(): Promise<SaveDecision> {
    try {
      // Whoever clicks a fix and then Save wants the fix in what is saved.
      await edited;
      await refresh();
      return await decide(form.constantNumbers());
    } catch {
      return 'save';
    } finally {
      ui.setStatus(status());
    }
  }

  async function decide(numbers: readonly ConstantNumber[]): Promise<SaveDecision> {
    ui.setStatus({ state: 'checking', text: '' });
    const verdict = await decideSave({
      findings: onePerPlace(findingsToAskAbout()),
      numbers,
      desk,
      isAccepted: decisions.isAccepted,
      accept({ errors, owned }, reason) {
        decisions.accept(errors.map(findingKey).flatMap(keysOf), reason);
        decisions.acceptForNow(owned.map(ownershipKey));
        placeFindings();
      },
      ask: (question) => ui.ask(question, { reason: true }),
      signal,
    });
    if (verdict.decision === 'cancel') {
      if (verdict.reveal?.key) await reveal(verdict.reveal.key);
      else if (verdict.reveal) await builder.reveal(verdict.reveal.site);
      return 'cancel';
    }
    if (verdict.incomplete && verdict.incomplete.reason !== 'not-configured') {
      ui.notify({ level: 'warning', text: text.savedUnchecked(verdict.incomplete.reason) });
      const unasked = numbers.map((number) => ({
        ...number,
        label: form.label(number.site.path, parts.locale) ?? number.site.write.property,
      }));
      recheck.later(unasked, form.model()?.source.title ?? '');
    } else recheck.settled();
    return 'save';
  }

  const refreshSoon = debounce(() => void refresh(), QUIET_MS, signal);
  builder.onChange((change) => (change === 'form' ? refreshSoon() : placeFindings()));
  builder.holdSave(gate);
  void decisions.recall().then(refresh);
  void desk.facts(signal).then((answer) => {
    form.learn(answer);
    return refresh();
  });
}
