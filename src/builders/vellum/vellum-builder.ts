import type { Edit } from '../../form/edits/edit.ts';
import type { FormSource } from '../../form/source.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import type { Finding, Site } from '../../lint/finding.ts';
import type { ApplyResult, Builder, Degradation } from '../builder.ts';
import { anchorOf, isShown } from './anchors.ts';
import { hasOpenDialog, saveButton, shownField } from './dom.ts';
import { marksOf } from './marks.ts';
import { createMirror } from './mirror.ts';
import { createPageLine } from './page-line.ts';
import { placesOf } from './places.ts';
import type { PageMessage, Reply } from './protocol.ts';
import { holdSaveClicks } from './save-clicks.ts';
import { readShownQuestion } from './shown-question.ts';
import { findTwins, withTwins } from './twin-cards.ts';
import { watchView } from './watch-view.ts';

/** How long Vellum may stand on the page without the page half having found it. */
const PATIENCE_MS = 10_000;
/** Questions from which on the page gets its turn between two steps of ours. */
const LARGE = 1_000;

export interface VellumBuilderParts {
  readonly document: Document;
  /** The line to the page half (`connectPage`, or one end of a MessageChannel). */
  readonly port: MessagePort;
  readonly signal: AbortSignal;
}

/**
 * The builder for CommCare's form builder; the half that sees the DOM and trusts nothing that the page says.
 *
 * Degradations: `no-instance` (only the shown question is read, Save is held at its button), `other-caseline` (another
 * one is at work, this one rests), `no-save-hook`, `no-reload-hook` (Edit Source is not followed), `no-case-mappings`
 * (Vellum has no Case Management here), `no-messages`, `no-reveal`, `form-not-understood`.
 */
export function createVellumBuilder({ document, port, signal }: VellumBuilderParts): Builder {
  const mirror = createMirror();
  const listeners: ((change: 'form' | 'view') => void)[] = [];
  const degradations: Degradation[] = [];
  let gate: (() => Promise<SaveDecision>) | null = null;
  let findings: readonly Finding[] = [];
  /** `screen`: Vellum's model cannot be reached, only what it shows. `aside`: another Caseline is at work here. */
  let state: 'waiting' | 'ready' | 'screen' | 'aside' = 'waiting';
  let failed = false;
  let twins = '';
  let watching = false;
  let clicksHeld = false;
  /** Edits whose outcome the page has not told yet. */
  let applying = 0;
  /** Settles when the form is here as edits left it just now: the first to read it at once need not ask for it. */
  let told: Promise<Reply> | null = null;

  const tell = (change: 'form' | 'view'): void => {
    for (const listener of listeners) listener(change);
  };

  const askGate = async (): Promise<SaveDecision> => {
    try {
      return gate && !signal.aborted ? await gate() : 'save';
    } catch {
      return 'save';
    }
  };

  const line = createPageLine({ port, signal, onMessage, onSave: askGate });

  function degrade(code: string): void {
    if (degradations.some((known) => known.code === code)) return;
    degradations.push({ code });
    tell('form');
  }

  function watch(): void {
    if (watching) return;
    watching = true;
    watchView(
      document,
      () => {
        const now = JSON.stringify(findTwins(document, mirror));
        // Twin cards are in no model: only the screen tells that there is one more or less.
        if (state === 'screen' || now !== twins) tell('form');
        twins = now;
        tell('view');
      },
      signal,
    );
    // Typing changes no node; without the model nothing else tells of it.
    document.addEventListener('input', () => state === 'screen' && tell('form'), { capture: true, signal });
  }

  function holdClicks(): void {
    if (clicksHeld) return;
    clicksHeld = true;
    holdSaveClicks(document, () => (state === 'aside' ? Promise.resolve('save') : askGate()), signal);
  }

  function showScreenOnly(): void {
    if (state !== 'waiting') return;
    state = 'screen';
    holdClicks();
    watch();
    degrade('no-instance');
  }

  /** True when it told something new. */
  function takeForm(message: Extract<PageMessage, { kind: 'form' | 'no-form' }>): boolean {
    const before = failed;
    failed = message.kind === 'no-form' && message.failed;
    return mirror.take(message) || failed !== before;
  }

  function onMessage(message: PageMessage): void {
    switch (message.kind) {
      case 'ready':
        state = 'ready';
        watch();
        if (gate && !clicksHeld) line.post({ kind: 'hold' });
        sendMarks();
        tell('form');
        break;
      case 'form':
      case 'no-form':
        // Whoever applies edits reads what they left.
        if (takeForm(message) && applying === 0) tell('form');
        break;
      case 'degraded':
        if (message.code === 'no-instance') showScreenOnly();
        else if (message.code === 'other-caseline') state = 'aside';
        else if (message.code === 'no-save-hook') holdClicks();
        degrade(message.code);
        break;
    }
  }

  const patience = setInterval(() => {
    if (saveButton(document) === null) return;
    clearInterval(patience);
    showScreenOnly();
  }, PATIENCE_MS);
  signal.addEventListener('abort', () => clearInterval(patience));

  function sendMarks(): void {
    line.post({ kind: 'show', marks: marksOf(findings, mirror) });
  }

  async function applyInPage(edits: readonly Edit[]): Promise<ApplyResult> {
    const asked = line.apply([...edits]);
    applying += 1;
    void asked.told.then((reply) => {
      applying -= 1;
      if (reply !== 'ok') tell('form');
    });
    const result = await asked.made;
    told = asked.told;
    // Later the page may have changed once more.
    setTimeout(() => {
      if (told === asked.told) told = null;
    });
    return result === 'ok' ? { ok: true } : { ok: false, reason: result };
  }

  async function read(): Promise<FormSource | null> {
    if (state === 'screen') return readShownQuestion(document);
    if (state !== 'ready') return null;
    const left = told;
    told = null;
    if ((await left) !== 'ok') await line.ask({ kind: 'sync' });
    const form = mirror.form();
    const whole = form && withTwins(form, findTwins(document, mirror));
    // What reads this form judges it at once: a large one would be put together and judged in one long task.
    if (whole && whole.questions.length > LARGE) await new Promise((done) => setTimeout(done));
    return whole;
  }

  return {
    kind: 'vellum',
    degradations,
    read,
    onChange(listener) {
      listeners.push(listener);
    },
    show(next) {
      findings = next;
      if (state === 'ready') sendMarks();
    },
    async apply(edits): Promise<ApplyResult> {
      if (state !== 'ready') return { ok: false, reason: 'unsupported' };
      // It holds the form as it was when it opened: Edit Source's *Update*, a conflict's *Overwrite* would send that, and
      // what is done now would be lost.
      if (hasOpenDialog(document)) return { ok: false, reason: 'failed' };
      return applyInPage(edits);
    },
    async reveal(site: Site) {
      const [place] = placesOf(mirror, site);
      if (state !== 'ready' || !place) return false;
      const { path, choice, attr } = place;
      if ((await line.ask({ kind: 'reveal', place: { path, choice, attr } })) !== 'ok') return false;
      anchorOf(document, mirror, site)?.scrollIntoView({ block: 'nearest' });
      return true;
    },
    identities: mirror.paths,
    isStarting: () => state === 'waiting' || (state === 'ready' && !failed && mirror.form() === null),
    saveButton: () => saveButton(document),
    anchor(site) {
      if (state === 'ready') return anchorOf(document, mirror, site);
      if (state !== 'screen' || site.path !== readShownQuestion(document)?.questions[0]?.path) return null;
      const [place] = placesOf(mirror, site);
      return place ? shownField(document, place) : null;
    },
    leads: (site) => state === 'ready' && !isShown(document, mirror, site),
    holdSave(next) {
      gate = next;
      if (state === 'ready' && !clicksHeld) line.post({ kind: 'hold' });
    },
  };
}
