import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel } from '../../form/model.ts';
import type { CaseAction, Question } from '../../form/source.ts';
import { lint } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import { HIDDEN_VALUE_NAMES } from '../recipes/insertion.ts';
import {
  type Candidate,
  contactAction,
  type Draft,
  isMapping,
  reachable,
  type Situation,
  soundOf,
  writeOf,
} from './draft.ts';
import { emailWays } from './email-ways.ts';
import { languageWays, zonesFor, zoneWays } from './list-ways.ts';
import { nameWays } from './name-ways.ts';
import { phoneWays } from './phone-ways.ts';
import { replyWays } from './reply-ways.ts';
import { findingsOf, isPossible, settle } from './settle.ts';
import { type SetupExample, trySetup } from './try-setup.ts';
import { PROPERTY_OF, type SetupWishes, WISHES, type Wish } from './wishes.ts';

/**
 * Why a wish stays open.
 * - `countries`: nobody said whose numbers people type.
 * - `languages`: neither the project's languages nor the form's are known.
 * - `case-action`: the contact is written by a case action of the form that does not write the property yet.
 * - `page`: this page cannot change what is needed; the form builder can.
 * - `locked`: what would have to change is locked.
 * - `findings`: what the form has is wrong, and nothing that can be made here is better.
 */
export type WhyOpen = 'countries' | 'languages' | 'case-action' | 'page' | 'locked' | 'findings';

/** What becomes of one wish; `name`: of the name that a new contact needs. */
export interface SetupStep {
  readonly wish: Wish | 'name';
  readonly property: string;
  /** `kept`: the form does it already. */
  readonly state: 'kept' | 'planned' | 'open';
  readonly why: WhyOpen | null;
  /** Paths of questions and hidden values of the form that are used. */
  readonly reuse: readonly string[];
  /** What is added or changed: questions, choices, hidden values, conditions. */
  readonly add: readonly Edit[];
  /** Which question writes the property from now on; null when that stays. */
  readonly map: Extract<Edit, { type: 'map-question' }> | null;
}

export interface SetupPlan {
  readonly steps: readonly SetupStep[];
  /** All of it, for the builder: one step that can be taken back. */
  readonly edits: readonly Edit[];
  /** Mappings that this page cannot make: the form's settings can. */
  readonly byHand: readonly Extract<Edit, { type: 'map-question' }>[];
  readonly examples: readonly SetupExample[];
  /** What the linter would still say of the form, beside the steps that stay open. */
  readonly left: readonly Finding[];
  /** The form as it would be. */
  readonly model: FormModel;
}

/** What a page can do. */
export interface SetupPage {
  /** Everything when left out. */
  readonly edits?: ReadonlySet<Edit['type']> | undefined;
}

/** More would be other people's values, and the form is linted for each. */
const MOST_HIDDEN = 4;

/** What hidden values for a wish are called. */
const HIDDEN_SOUNDS: Readonly<Record<Wish, RegExp>> = {
  sms: /phone|mobile|\bnumber\b|\btel\b|msisdn|\bsms\b/iu,
  replies: /verif|consent|opt.?in|agree/iu,
  email: /mail/iu,
  language: /lang|idioma|lugha/iu,
  timeZone: /zone|\btz\b|fuso|huso/iu,
};

const WAYS: Readonly<Record<Wish, (situation: Situation) => readonly Candidate[]>> = {
  sms: phoneWays,
  replies: replyWays,
  email: emailWays,
  language: languageWays,
  timeZone: zoneWays,
};

/**
 * How a form comes to register contacts for messaging: each wish by what the form has, as far as the linter finds
 * nothing wrong with it, else by something new. A form that does it all gets an empty plan.
 */
export function planSetup(
  form: FormModel,
  project: ProjectFacts,
  wishes: SetupWishes,
  page: SetupPage = {},
): SetupPlan {
  // What a person said of the numbers counts as known of the project, where the project does not say it itself.
  const known: ProjectFacts =
    wishes.countries.length > 0 ? { ...project, countries: wishes.countries } : project;
  const action = contactAction(form);
  const steps: SetupStep[] = [];
  let draft: Draft = { model: form, edits: [] };

  if (wishes.wanted.size > 0 && needsName(action)) {
    const ways = nameWays(form).filter(({ edits }) => isPossible(edits, form, page.edits));
    const settled = settle(draft, ways, () => 0);
    steps.push(stepOf('name', 'name', settled, page.edits ? 'page' : 'locked'));
    draft = settled?.draft ?? draft;
  }
  for (const wish of WISHES) {
    if (!wishes.wanted.has(wish)) continue;
    const property = PROPERTY_OF[wish];
    const now = draft.model;
    const write = writeOf(now, action, property);
    const situation: Situation = { form: now, project: known, wishes, write };
    const all = isMapping(action) || write ? waysOf(wish, property, situation) : [];
    const ways = all.filter(({ edits }) => isPossible(edits, now, page.edits));
    const settled = settle(draft, ways, (model) => findingsOf(model, known, property).length);
    const isWrong = settled?.edits.length === 0 && hasError(situation, property);
    const why = isWrong ? whyWrong(wish, situation, page) : whyOpen(wish, situation, action, page);
    steps.push(stepOf(wish, property, isWrong ? null : settled, why));
    draft = settled?.draft ?? draft;
  }
  const open = new Set(steps.filter(({ state }) => state === 'open').map(({ property }) => property));
  const isMap = (edit: Edit) => edit.type === 'map-question';
  // A page that only maps has a place for it, whatever the form has.
  const canMap = action !== null || page.edits?.has('map-question') === true;
  return {
    steps,
    edits: canMap ? draft.edits : draft.edits.filter((edit) => !isMap(edit)),
    byHand: canMap ? [] : draft.edits.filter(isMap),
    examples: trySetup(draft.model, action, known, wishes),
    left: lint(draft.model, known, { onRuleError: () => {} }).filter(
      ({ property }) => property === null || !open.has(property),
    ),
    model: draft.model,
  };
}

/** A case that the form opens by its mappings has a name when one of them says so. */
function needsName(action: CaseAction | null): boolean {
  return (
    action?.creates === true &&
    action.id === 'case-mappings' &&
    !action.writes.some(({ property, index }) => property === 'name' && index === null)
  );
}

/** What is there and right stays; then hidden values that are there; then everything else. */
function waysOf(wish: Wish, property: ContactProperty, situation: Situation): readonly Candidate[] {
  const { form, write } = situation;
  const kept: Candidate[] = write ? [{ edits: [], reuses: write.question ? [write.question.path] : [] }] : [];
  const name = HIDDEN_VALUE_NAMES[property];
  const isMade = ({ path }: Question) => path.split('/').at(-1)?.replace(/_\d+$/, '') === name;
  const hidden = reachable(form).filter(({ kind }) => kind === 'hidden');
  const made = [
    ...hidden.filter(isMade),
    // A designer's own; whether it works out the right thing the linter says.
    ...hidden.filter((one) => !isMade(one) && HIDDEN_SOUNDS[wish].test(soundOf(one))).slice(0, MOST_HIDDEN),
  ].map(({ path }): Candidate => ({ edits: [{ type: 'map-question', property, path }], reuses: [path] }));
  return [...kept, ...made, ...WAYS[wish](situation)];
}

function stepOf(
  wish: Wish | 'name',
  property: string,
  settled: ReturnType<typeof settle>,
  why: WhyOpen,
): SetupStep {
  const edits = settled?.edits ?? [];
  const map = edits.find((edit) => edit.type === 'map-question') ?? null;
  return {
    wish,
    property,
    state: settled === null ? 'open' : edits.length === 0 ? 'kept' : 'planned',
    why: settled === null ? why : null,
    reuse: settled?.chosen.reuses ?? [],
    add: edits.filter((edit) => edit !== map),
    map,
  };
}

/** Of the write that would stay as it is: other cases may have mistakes of their own. */
function hasError({ form, project, write }: Situation, property: ContactProperty): boolean {
  return findingsOf(form, project, property).some(
    ({ severity, site }) => severity === 'error' && site.write?.action === write?.action.id,
  );
}

function needsCountries(wish: Wish, situation: Situation): boolean {
  if (wish === 'timeZone') return zonesFor(situation).length === 0;
  return wish === 'sms' && situation.wishes.countries.length === 0;
}

function whyWrong(wish: Wish, situation: Situation, page: SetupPage): WhyOpen {
  return !page.edits && needsCountries(wish, situation) ? 'countries' : 'findings';
}

function whyOpen(wish: Wish, situation: Situation, action: CaseAction | null, page: SetupPage): WhyOpen {
  if (!isMapping(action) && !situation.write) return 'case-action';
  if (page.edits) return 'page';
  if (needsCountries(wish, situation)) return 'countries';
  return wish === 'language' ? 'languages' : 'locked';
}
