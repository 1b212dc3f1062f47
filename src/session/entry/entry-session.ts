/**
 * Keeps a form that is being filled in, the contact rules, the desk and the layer together, for as long as its signal
 * lives. It is no `startSession`: nothing is edited or linted here, values are judged, and several contacts can be open.
 */
import type { AppPlace } from '../../builders/web-apps/app-place.ts';
import type { AppSource } from '../../builders/web-apps/app-source.ts';
import type { FormEntry } from '../../builders/web-apps/form-entry.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Answered, ContestedNumber } from '../../gate/answers-gate.ts';
import type { Desk, DirectoryFailure } from '../../gate/desk.ts';
import { createOwnerMemory } from '../../gate/owner-memory.ts';
import { findingKey, type Site } from '../../lint/finding.ts';
import type { DrawerContact, DrawerView } from '../../ui/drawer/drawer-view.ts';
import { en } from '../../ui/messages/en.ts';
import { withFormDialog } from '../../ui/messages/form-dialog.ts';
import { fr } from '../../ui/messages/fr.ts';
import { pickLanguage } from '../../ui/messages/pick.ts';
import { mountUi } from '../../ui/mount-ui.tsx';
import type { Ui } from '../../ui/ui.ts';
import { coalesce } from '../coalesce.ts';
import type { CreateRecheck } from '../recheck.ts';
import type { EntryContact } from './contacts.ts';
import { drawerView } from './drawer-content.ts';
import { createEntryGate } from './entry-gate.ts';
import type { Judged } from './judged.ts';
import { createKnownForm } from './known-form.ts';
import { caseOf, isSettled, lookAt, type Moment, numberOf, questionOf } from './moment.ts';
import { createOwnerChecks } from './owner-checks.ts';
import { roomOf } from './room.ts';
import { createShownFindings } from './shown-findings.ts';
import { createUnasked } from './unasked.ts';

/** Fast enough to follow typing, slow enough for a page that draws itself anew. */
const PAUSE_MS = 120;
const OURS = [en, fr].map(withFormDialog);

export interface EntrySessionParts {
  readonly document: Document;
  readonly entry: FormEntry;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly shadow: 'open' | 'closed';
  /** BCP 47. */
  readonly locale: string;
  /** Who repeats checks that could not be made. */
  readonly recheck: CreateRecheck;
  place(): AppPlace | null;
  source(place: AppPlace): Promise<AppSource>;
  now(): Date;
}

export function startEntrySession(parts: EntrySessionParts): void {
  const { document, entry, desk, signal } = parts;
  const { messages: text, dir } = pickLanguage(parts.locale, OURS);
  const memory = createOwnerMemory(desk, () => parts.now().getTime());
  const findings = createShownFindings(entry.anchor);
  let facts: ProjectFacts = {};
  let factsAsked = false;
  let mayAsk = true;
  /** Null before there is a contact; `off` when the page fought against the layer. */
  let layer: Ui | 'off' | null = null;
  let moment: Moment | null = null;
  let drawn: DrawerView | null = null;

  const refreshSoon = coalesce(refresh, PAUSE_MS, signal);
  const known = createKnownForm({ place: parts.place, source: parts.source, arrived: refreshSoon });
  const owners = createOwnerChecks((items, within) => memory.check(items, within), {
    signal,
    changed: refreshSoon,
  });

  const ui = (): Ui | null => (layer === 'off' ? null : layer);

  function contested(contact: EntryContact, now: Moment): ContestedNumber | null {
    return mayAsk ? numberOf(contact, now, parts.place()?.selections ?? []) : null;
  }

  /** Looks at the form and shows what becomes of it. */
  function refresh(): void {
    if (signal.aborted) return;
    const state = entry.state();
    moment = state && lookAt(state, known.knowledge(state.form), facts, text.fields.use);
    if (moment && moment.contacts.length > 0) show(moment);
    else {
      drawn = null;
      ui()?.setFindings([]);
      ui()?.setDrawer(null);
    }
  }

  function show(now: Moment): void {
    learnFacts();
    for (const contact of now.contacts) {
      const number = isSettled(contact, now) ? contested(contact, now) : null;
      if (number && !owners.check(number.value, number.caseId)) owners.ask(number.value, number.caseId);
    }
    layer ??= makeLayer();
    ui()?.setFindings(findings.views(now));
    drawn = drawerView({ ...now, facts, room: room(), ownerOf: (contact) => ownerOf(contact, now) });
    ui()?.setDrawer(drawn);
  }

  function room(): DrawerView['room'] {
    const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
    return roomOf(entry.navigation(), { width, height }, dir === 'rtl');
  }

  /** What is scrolled to must not come to lie under the drawer. */
  function makeRoom(): void {
    if (!drawn || signal.aborted) return;
    const next = room();
    if (next.top === drawn.room.top && next.bottom === drawn.room.bottom) return;
    drawn = { ...drawn, room: next };
    ui()?.setDrawer(drawn);
  }

  function ownerOf(contact: EntryContact, now: Moment): DrawerContact['owner'] {
    const number = contested(contact, now);
    if (!number) return null;
    const { value, caseId } = number;
    return {
      check: owners.check(value, caseId),
      asking: owners.asking(value, caseId),
      ask() {
        owners.ask(value, caseId);
        refresh();
      },
    };
  }

  function learnFacts(): void {
    if (factsAsked) return;
    factsAsked = true;
    void desk.facts(signal).then((answer) => {
      facts = answer.facts;
      mayAsk = answer.failure?.reason !== 'not-configured';
      refreshSoon();
    });
  }

  const judgedOf = (key: string): Judged | undefined =>
    moment?.judged.find(({ finding }) => findingKey(finding) === key);

  function makeLayer(): Ui {
    return mountUi({
      document,
      signal,
      mode: parts.shadow,
      locale: parts.locale,
      translations: OURS,
      launcher: false,
      now: () => parts.now().getTime(),
      callbacks: {
        onApplyFix(key, index) {
          const judged = judgedOf(key);
          const value = judged?.offers[index];
          if (judged && value !== undefined) use(judged, value);
        },
        onFixAll: () => {},
        onReveal(key) {
          const ix = judgedOf(key)?.ix;
          if (ix) entry.focus(ix);
        },
        onIgnore(key) {
          const judged = judgedOf(key);
          if (judged) findings.dismiss(judged);
          refresh();
        },
        onOpenDocs: (url) => void document.defaultView?.open(url, '_blank', 'noopener,noreferrer'),
        onUseOffer(contact, property, value) {
          const judged = moment?.judged.find(
            (one) => one.contact.key === contact && one.property === property && one.offers.includes(value),
          );
          if (judged) use(judged, value);
        },
        onDisabled() {
          layer = 'off';
        },
      },
    });
  }

  /** The only way in which Caseline changes an answer: a person chose this value. */
  function use({ contact, property }: Judged, value: string): void {
    const ix = contact.direct.get(property);
    if (ix === undefined || !entry.write(ix, value)) say(text.fields.notTaken);
    refresh();
  }

  /** The call takes the message away again. */
  function say(message: string): () => void {
    return ui()?.notify({ level: 'warning', text: message }) ?? (() => {});
  }

  function reveal({ write }: Site, key: string | null): void {
    const contact = moment?.contacts.find((one) => one.key === write.action);
    const ix = contact && questionOf(contact, write.property as ContactProperty);
    if (ix !== undefined) entry.focus(ix);
    if (key !== null) ui()?.openCard(key);
  }

  const later = createUnasked(parts.recheck, (question) => {
    layer ??= makeLayer();
    say(text.session.foundLater(question));
  });

  function unasked({ reason }: DirectoryFailure, numbers: readonly ContestedNumber[]): void {
    if (reason === 'not-configured') return;
    say(text.session.savedUnchecked(reason));
    later(numbers, moment?.state.form.title ?? '');
  }

  /** As it is now, not as it was before the last key. */
  function current(): Answered | null {
    refresh();
    const now = moment;
    return (
      now &&
      caseOf(
        now,
        now.contacts.flatMap((contact) => contested(contact, now) ?? []),
      )
    );
  }

  entry.onChange((change) => {
    if (change === 'form') refreshSoon();
    else document.defaultView?.requestAnimationFrame(makeRoom);
  });
  entry.holdSubmit(
    createEntryGate({
      memory,
      signal,
      current,
      // Without a layer nobody can be asked: the form goes on.
      ask: async (question) => (await ui()?.ask(question)) ?? { choice: 'save-anyway', reason: '' },
      waiting: () => say(text.fields.owner.checking),
      unasked,
      reveal,
    }),
  );
  refreshSoon();
}
