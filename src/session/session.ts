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
import { findingKey, type Site } from '../lint/finding.ts';
import { fr } from '../ui/messages/fr.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { pickLanguage } from '../ui/messages/pick.ts';
import { mountUi } from '../ui/mount-ui.tsx';
import type { Ui, UiOptions } from '../ui/ui.ts';
import { createCheckedForm } from './checked-form.ts';
import { debounce } from './debounce.ts';
import { createEditQueue } from './edit-queue.ts';
import { judgeFindings } from './judged-findings.ts';
import { createDecisions, type FormMemory, noMemory } from './memory.ts';
import { type CreateRecheck, createRecheck, type FoundPlace } from './recheck.ts';
import { statusOf } from './status.ts';
import { createSessionTools } from './tools.ts';

/** Typing is followed faster than HQ follows it itself (1,000 ms), but not letter by letter. */
const QUIET_MS = 250;
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
  const findings = judgeFindings(form, decisions, parts.locale);
  const edits = createEditQueue({
    findings,
    look: refresh,
    apply: applyEdits,
    onChanged: () => void ui.notify({ level: 'warning', text: text.notApplied.changed }),
  });
  const helping = createSessionTools({
    builder,
    desk,
    form,
    signal,
    locale: parts.locale,
    apply: edits.apply,
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
      onApplyFix: edits.applyFix,
      onFixAll: edits.fixAll,
      onReveal: (key) => void reveal(key),
      onIgnore: (key, reason) => {
        decisions.ignore(findings.keysOf(key), reason);
        void show();
      },
      onCheckAgain: (key) => {
        decisions.checkAgain(findings.keysOf(key));
        void show();
      },
      onAskAgain: (key) => {
        decisions.askAgain(findings.keysOf(key));
        void show();
      },
      onElsewhere(key) {
        const finding = findings.of(key);
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

  /** Says where the findings are now; the page's own marks follow. */
  async function show(): Promise<void> {
    placeFindings();
    await builder.show(findings.shown());
  }

  function placeFindings(): void {
    const views = findings.shown().map((finding) => ({
      key: findingKey(finding),
      finding,
      anchor: builder.anchor(finding.site),
      label: form.label(finding.site.path, parts.locale),
      old: findings.isOld(finding),
      elsewhere: builder.elsewhere !== undefined && finding.fixes.length === 0,
    }));
    ui.together(() => {
      ui.setTools(helping.tools());
      ui.keepClear(builder.saveButton?.() ?? null);
      ui.setDecided(findings.decided());
      ui.setFindings(views);
    });
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

  /** Who comes back from another page of the same form has perhaps decided something there. */
  async function recallAfterAbsence(): Promise<void> {
    if (!parts.document.hidden && (await decisions.recall())) await show();
  }

  const status = () => statusOf(form.factsAnswer(), builder.degradations, text);

  async function reveal(key: string): Promise<void> {
    const finding = findings.of(key);
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

  async function applyEdits(wanted: readonly Edit[]): Promise<boolean> {
    const result = await builder.apply(wanted);
    tell(result);
    await refresh();
    return result.ok;
  }

  /** Whatever goes wrong in our own work, the designer's save goes on. */
  async function gate(): Promise<SaveDecision> {
    try {
      // Whoever clicks a fix and then Save wants the fix in what is saved.
      await edits.settled();
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
      findings: findings.toAskAbout(),
      numbers,
      desk,
      isAccepted: decisions.isAccepted,
      accept({ errors, owned }, reason) {
        decisions.accept(errors.map(findingKey).flatMap(findings.keysOf), reason);
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
  parts.document.addEventListener('visibilitychange', () => void recallAfterAbsence(), { signal });
  void desk.facts(signal).then((answer) => {
    form.learn(answer);
    return refresh();
  });
}
