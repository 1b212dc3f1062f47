/**
 * Keeps a form that is being filled in, the contact rules, the desk and the layer together, for as long as its signal
 * lives. It is no `startSession`: nothing is edited or linted here, values are judged, and several contacts can be open.
 */
import type { AppPlace } from '../../builders/web-apps/app-place.ts';
import type { AppSource } from '../../builders/web-apps/app-source.ts';
import type { EntryState, FormEntry } from '../../builders/web-apps/form-entry.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Desk } from '../../gate/desk.ts';
import { createOwnerMemory } from '../../gate/owner-memory.ts';
import { findingKey, type Site } from '../../lint/finding.ts';
import type { DrawerContact, DrawerView } from '../../ui/drawer/drawer-view.ts';
import { contestedNumber } from '../../ui/fields/judge.ts';
import { en } from '../../ui/messages/en.ts';
import { withFormDialog } from '../../ui/messages/form-dialog.ts';
import { fr } from '../../ui/messages/fr.ts';
import { pickLanguage } from '../../ui/messages/pick.ts';
import { mountUi } from '../../ui/mount-ui.tsx';
import type { FindingView, Ui } from '../../ui/ui.ts';
import { coalesce } from '../coalesce.ts';
import { contactsOf, type EntryContact } from './contacts.ts';
import { drawerView } from './drawer-content.ts';
import { createEntryGate, type EntryCase, type EntryNumber } from './entry-gate.ts';
import { type Judged, judgeContact, siteOf } from './judged.ts';
import { createKnownForm, type FormKnowledge } from './known-form.ts';
import { createOwnerChecks } from './owner-checks.ts';
import { roomOf } from './room.ts';

/** Fast enough to follow typing, slow enough for a page that draws itself anew. */
const PAUSE_MS = 120;
const PHONE = 'contact_phone_number';
const OURS = [en, fr].map(withFormDialog);
/** HQ's ids of cases, with hyphens or without. */
const CASE_ID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

export interface EntrySessionParts {
  readonly document: Document;
  readonly entry: FormEntry;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly shadow: 'open' | 'closed';
  /** BCP 47. */
  readonly locale: string;
  place(): AppPlace | null;
  source(place: AppPlace): Promise<AppSource>;
  now(): Date;
}

/** Everything that is known at one moment. */
interface Moment {
  readonly state: EntryState;
  readonly knowledge: FormKnowledge;
  readonly contacts: readonly EntryContact[];
  readonly judged: readonly Judged[];
}

export function startEntrySession(parts: EntrySessionParts): void {
  const { document, entry, desk, signal } = parts;
  const { messages: text, dir } = pickLanguage(parts.locale, OURS);
  const memory = createOwnerMemory(desk, () => parts.now().getTime());
  let facts: ProjectFacts = {};
  let factsAsked = false;
  let mayAsk = true;
  /** Null before there is a contact; `off` when the page fought against the layer. */
  let layer: Ui | 'off' | null = null;
  let moment: Moment | null = null;
  let drawn: DrawerView | null = null;
  /** Findings that were shown, or put aside, of values as they were. */
  let shown = new Set<string>();
  const dismissed = new Set<string>();

  const refreshSoon = coalesce(refresh, PAUSE_MS, signal);
  const known = createKnownForm({ place: parts.place, source: parts.source, arrived: refreshSoon });
  const owners = createOwnerChecks((items, within) => memory.check(items, within), {
    signal,
    changed: refreshSoon,
  });

  function look(): Moment | null {
    const state = entry.state();
    if (!state) return null;
    const knowledge = known.knowledge(state.form);
    if (!knowledge.form) return null;
    const contacts = contactsOf(state, knowledge.form.model, knowledge.form.simulation);
    const judged = contacts.flatMap((contact) => judgeContact(contact, state, facts, text.fields.use));
    return { state, knowledge, contacts, judged };
  }

  /** The case that a contact is, where the way into the form tells it. */
  function caseIdOf({ entry: simulated, row }: EntryContact, { knowledge }: Moment): string | undefined {
    if (knowledge.form?.from !== 'app' || simulated.creates || simulated.index !== null || row !== null)
      return undefined;
    return parts.place()?.selections.findLast((selection) => CASE_ID.test(selection));
  }

  function numberOf(contact: EntryContact, now: Moment): EntryNumber | null {
    const value = contestedNumber(contact.result.contact);
    if (value === null || !mayAsk) return null;
    return { value, site: siteOf(contact, PHONE, now.state), caseId: caseIdOf(contact, now) };
  }

  function isWrong(contact: EntryContact, property: ContactProperty, { judged }: Moment): boolean {
    return judged.some(
      (one) => one.contact === contact && one.property === property && one.finding.severity === 'error',
    );
  }

  function askOwners(now: Moment): void {
    for (const contact of now.contacts) {
      const number = numberOf(contact, now);
      const ix = contact.direct.get(PHONE) ?? contact.deciding.get(PHONE);
      // Half a number is nobody's business, and a wrong one is put right first.
      if (!number || isWrong(contact, PHONE, now) || (ix !== undefined && ix === now.state.typing)) continue;
      if (!owners.check(number.value, number.caseId)) owners.ask(number.value, number.caseId);
    }
  }

  const valueKey = ({ finding, contact, property }: Judged): string =>
    JSON.stringify([findingKey(finding), contact.result.contact[property] ?? '']);

  /** What is said beside the questions: nothing of half a value, unless it was said before. */
  function findingViews({ judged, state }: Moment): FindingView[] {
    const visible = judged.filter((one) => {
      const { severity } = one.finding;
      if (severity === 'info' || dismissed.has(valueKey(one))) return false;
      return one.ix === null || one.ix !== state.typing || shown.has(findingKey(one.finding));
    });
    shown = new Set(visible.map(({ finding }) => findingKey(finding)));
    return visible.map(({ finding, ix }) => ({
      key: findingKey(finding),
      finding,
      anchor: ix === null ? null : entry.anchor(ix),
      label: state.form.questions.find((one) => one.ix === ix)?.caption || undefined,
    }));
  }

  function refresh(): void {
    if (signal.aborted) return;
    moment = look();
    const now = moment;
    if (!now || now.contacts.length === 0) {
      drawn = null;
      if (layer && layer !== 'off') {
        layer.setFindings([]);
        layer.setDrawer(null);
      }
      return;
    }
    learnFacts();
    askOwners(now);
    layer ??= makeLayer();
    if (layer === 'off') return;
    layer.setFindings(findingViews(now));
    drawn = drawerView({ ...now, facts, room: room(), ownerOf: (contact) => ownerOf(contact, now) });
    layer.setDrawer(drawn);
  }

  function room(): DrawerView['room'] {
    const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
    return roomOf(entry.navigation(), { width, height }, dir === 'rtl');
  }

  /** What is scrolled to must not come to lie under the drawer. */
  function makeRoom(): void {
    if (!drawn || !layer || layer === 'off') return;
    const next = room();
    if (next.top === drawn.room.top && next.bottom === drawn.room.bottom) return;
    drawn = { ...drawn, room: next };
    layer.setDrawer(drawn);
  }

  function ownerOf(contact: EntryContact, now: Moment): DrawerContact['owner'] {
    const number = numberOf(contact, now);
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
        onApplyFix: (key, index) => {
          const judged = judgedOf(key);
          const value = judged?.offers[index];
          if (judged && value !== undefined) use(judged, value);
        },
        onFixAll: () => {},
        onReveal: (key) => {
          const ix = judgedOf(key)?.ix;
          if (ix) entry.focus(ix);
        },
        onIgnore: (key) => {
          const judged = judgedOf(key);
          if (judged) dismissed.add(valueKey(judged));
          refresh();
        },
        onOpenDocs: (url) => void document.defaultView?.open(url, '_blank', 'noopener,noreferrer'),
        onUseOffer(contact, property, value) {
          const judged = moment?.judged.find(
            (one) => one.contact.key === contact && one.property === property && one.offers.includes(value),
          );
          if (judged) use(judged, value);
        },
        onDisabled: () => {
          layer = 'off';
        },
      },
    });
  }

  const judgedOf = (key: string): Judged | undefined =>
    moment?.judged.find(({ finding }) => findingKey(finding) === key);

  function say(message: string): () => void {
    return layer && layer !== 'off' ? layer.notify({ level: 'warning', text: message }) : () => {};
  }

  /** The only way in which Caseline changes an answer: a person chose this value. */
  function use({ contact, property }: Judged, value: string): void {
    const ix = contact.direct.get(property);
    if (ix === undefined || !entry.write(ix, value)) say(text.fields.notTaken);
    refresh();
  }

  function reveal(site: Site, key: string | null): void {
    const contact = moment?.contacts.find((one) => one.key === site.write.action);
    const property = site.write.property as ContactProperty;
    const ix = contact?.direct.get(property) ?? contact?.deciding.get(property);
    if (ix !== undefined) entry.focus(ix);
    if (key !== null && layer && layer !== 'off') layer.openCard(key);
  }

  function current(): EntryCase | null {
    // As it is now, not as it was before the last key.
    refresh();
    const now = moment;
    if (!now || now.contacts.length === 0) return null;
    return {
      values: JSON.stringify(now.contacts.map(({ key, result }) => [key, result.contact])),
      findings: now.judged.map(({ finding }) => finding),
      numbers: now.contacts.flatMap((contact) => numberOf(contact, now) ?? []),
    };
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
      ask: (question) =>
        layer && layer !== 'off'
          ? layer.ask(question)
          : Promise.resolve({ choice: 'save-anyway', reason: '' } as const),
      waiting: () => say(text.fields.owner.checking),
      unasked: ({ reason }) => {
        if (reason !== 'not-configured') say(text.fields.owner.unasked);
      },
      reveal,
    }),
  );
  refreshSoon();
}
