/**
 * Keeps one page, the linter, the gate and the ui together, for as long as its signal lives. The extension's builder
 * script and the plugin differ only in the builder and the desk that they hand in.
 */
import type { Builder } from '../builders/builder.ts';
import { debounce } from '../guard/debounce.ts';
import type { Desk, DirectoryFailure } from '../guard/desk.ts';
import type { SaveDecision } from '../guard/hold.ts';
import { createOwners } from '../guard/owners.ts';
import { type CreateRecheck, createRecheck, type FoundPlace, type Unasked } from '../guard/recheck.ts';
import { trouble } from '../guard/trouble.ts';
import type { LintOptions } from '../lint/engine.ts';
import { mountUi } from '../overlay/shell/mount-ui.tsx';
import type { StatusView, Ui, UiOptions } from '../overlay/shell/ui.ts';
import type { Language } from '../overlay/texts/language.ts';
import { askBeforeSave } from './ask-before-save.ts';
import { createCheckedForm } from './checked-form.ts';
import { createDeeds } from './deeds.ts';
import { judgeFindings } from './judged-findings.ts';
import { createLeading } from './leading.ts';
import { createDecisions, type FormMemory, noMemory } from './memory.ts';
import { createPlacing } from './placing.ts';
import { statusOf } from './status.ts';
import { createSessionTools } from './tools.ts';

/** Typing is followed faster than HQ follows it itself (1,000 ms), but not letter by letter. */
const QUIET_MS = 250;
/** A large form is judged when its designer rests: between two keys it would be judged again and again. */
const LARGE_QUIET_MS = 600;
const LARGE = 500;

export interface SessionParts {
  readonly document: Document;
  readonly builder: Builder;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly shadow: 'open' | 'closed';
  /** What the layer speaks. */
  readonly language: Language;
  /** What a person set for rules, by rule id. */
  readonly rules?: LintOptions['severities'];
  /** Where decisions about the form are kept; without it they end with the page. */
  readonly memory?: FormMemory | undefined;
  /** Who repeats checks that could not be made; without it the page does, while it is open. */
  readonly recheck?: CreateRecheck | undefined;
  /** A host's look: `themeCss`. */
  readonly theme?: UiOptions['theme'];
  /** What draws; ours when left out. */
  readonly mount?: typeof mountUi | undefined;
  now(): Date;
}

export function startSession(parts: SessionParts): void {
  const { builder, desk, signal, now } = parts;
  const { asked: locale, layer } = parts.language;
  const text = layer.session;
  const { rules, contact } = parts.language;
  const lintTexts = rules && { rules, advice: contact.advice };
  const form = createCheckedForm(builder, {
    severities: parts.rules,
    texts: lintTexts,
    onMoved: (moves, moved) => {
      decisions.follow(moves);
      deeds.follow(moved);
    },
  });
  const owners = createOwners({ desk, signal, now: () => now().getTime() });
  const decisions = createDecisions(parts.memory ?? noMemory, now);
  const toldOf = new Set<string>();
  const findings = judgeFindings(form, decisions, locale);
  const deeds = createDeeds({
    builder,
    form,
    findings,
    language: parts.language,
    refresh,
    notify: (notice) => ui.notify(notice),
    setDone: (view) => ui.setDone(view),
  });
  const helping = createSessionTools({
    builder,
    owners,
    form,
    locale,
    texts: lintTexts,
    apply: deeds.insert,
    send: () => ui.setTools(helping.tools()),
    notRevealed: () => void ui.notify({ level: 'warning', text: text.notRevealed }),
  });

  const leading = createLeading({
    builder,
    findings,
    text,
    view: parts.document.defaultView,
    ui: () => ui,
    onRevealed: () => placing.follow(),
  });

  const placing = createPlacing({ builder, form, findings, locale, tools: helping.tools, ui: () => ui });

  const ui: Ui = (parts.mount ?? mountUi)({
    document: parts.document,
    signal,
    mode: parts.shadow,
    language: parts.language,
    theme: parts.theme,
    now: () => now().getTime(),
    callbacks: {
      ...helping.callbacks,
      onApplyFix: deeds.applyFix,
      onFixAll: deeds.fixAll,
      onUndo: deeds.undo,
      onReveal: (key) => void leading.reveal(key),
      onIgnore: (key, reason, whatever) => {
        decisions.ignore(findings.subjectsOf(key), reason, whatever);
        show();
      },
      onCheckAgain: (key) => {
        decisions.checkAgain(findings.subjectsOf(key).map((subject) => subject.key));
        show();
      },
      onAskAgain: (key) => {
        decisions.askAgain(findings.subjectsOf(key).map((subject) => subject.key));
        show();
      },
      onElsewhere: leading.elsewhere,
      onOpenDocs: leading.open,
      onLost: () => placing.follow(),
    },
  });
  const recheck = parts.recheck
    ? parts.recheck(tellFound)
    : createRecheck({ owners, signal, view: parts.document.defaultView }, tellFound);

  /** The save has gone on; what is said of it waits for the storage. */
  async function askLater({ reason }: DirectoryFailure, numbers: readonly Unasked[]): Promise<void> {
    const asksAgain = await recheck.later(numbers, form.model()?.source.title ?? '');
    ui.notify({ level: 'warning', text: text.savedUnchecked(reason, asksAgain) });
  }

  function tellFound(places: readonly FoundPlace[]): void {
    for (const { site, label } of places) {
      ui.notify({
        level: 'warning',
        text: text.foundLater(label),
        action: site ? { label: text.goTo, run: () => void builder.reveal(site) } : undefined,
      });
    }
  }

  /** Says where the findings are now; the page's own marks follow. */
  function show(): void {
    placing.place();
    builder.show(findings.shown());
  }

  async function refresh(): Promise<void> {
    if (signal.aborted) return;
    await form.refresh();
    if (builder.degradations.some(({ code }) => code === 'other-caseline')) {
      // Extension and plugin on one page: two layers would say everything twice.
      ui.dispose();
      return;
    }
    show();
    ui.setStatus(status());
    tellOfRules(form.failedRules().filter((rule) => !toldOf.has(rule)));
  }

  /** For whoever does not wait for it. What judges the form may not be there: the extension was updated under the page. */
  async function look(): Promise<void> {
    try {
      await refresh();
      await deeds.look();
    } catch (error) {
      tellBroken('read the form', error);
    }
  }

  function tellBroken(where: string, error: unknown): void {
    trouble(where, error);
    ui.setStatus({ ...status(), state: 'broken', text: '' });
  }

  function tellOfRules(rules: readonly string[]): void {
    if (rules.length === 0) return;
    for (const rule of rules) toldOf.add(rule);
    ui.notify({ level: 'warning', text: text.ruleFailed(rules.map((rule) => `\`${rule}\``).join(', ')) });
  }

  /** Who comes back from another page of the same form has perhaps decided something there. */
  async function recallAfterAbsence(): Promise<void> {
    if (!parts.document.hidden && (await decisions.recall())) show();
  }

  const status = (): StatusView => {
    const known = statusOf(form.factsAnswer(), builder.degradations, text);
    if (form.model() !== null) return known;
    // Nothing was found in what nobody has read.
    return { ...known, state: builder.isStarting?.() ? 'checking' : 'unread', text: '' };
  };

  /** Whatever goes wrong in our own work, the designer's save goes on. */
  async function gate(): Promise<SaveDecision> {
    try {
      // Whoever clicks a fix and then Save wants the fix in what is saved.
      await deeds.settled();
      await refresh();
      const decision = await decide();
      ui.setStatus(status());
      return decision;
    } catch (error) {
      tellBroken('decide about a save', error);
      return 'save';
    }
  }

  async function decide(): Promise<SaveDecision> {
    ui.setStatus({ state: 'checking', text: '' });
    const { numbers, verdict } = await askBeforeSave({
      form,
      findings,
      decisions,
      owners,
      locale,
      ask: (question) => ui.ask(question, { reason: true }),
      onAccepted: placing.place,
    });
    if (verdict.decision === 'fix') {
      if (await deeds.fixThese(verdict.keys)) return decide();
      ui.notify({ level: 'warning', text: text.notFixed });
      return 'cancel';
    }
    if (verdict.decision === 'cancel') {
      const held = numbers.find(({ key }) => key === verdict.reveal);
      if (held) await builder.reveal(held.site);
      else if (verdict.reveal !== null) await leading.reveal(verdict.reveal);
      return 'cancel';
    }
    if (verdict.incomplete && verdict.incomplete.reason !== 'not-configured') {
      void askLater(verdict.incomplete, numbers);
    } else recheck.settled();
    return 'save';
  }

  const isLarge = (): boolean => (form.model()?.source.questions.length ?? 0) >= LARGE;
  const refreshSoon = debounce(
    () => void look(),
    () => (isLarge() ? LARGE_QUIET_MS : QUIET_MS),
    signal,
  );
  builder.onChange((change) => (change === 'form' ? refreshSoon() : placing.follow()));
  builder.holdSave(gate);
  void decisions.recall().then(look);
  parts.document.addEventListener('visibilitychange', () => void recallAfterAbsence(), { signal });
  void desk.facts(signal).then((answer) => {
    form.learn(answer);
    return look();
  });
}
