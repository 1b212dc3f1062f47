import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import type { Site } from '../../lint/finding.ts';
import type { LintTexts } from '../../lint/texts/lint-texts.ts';
import { newConsentOffer } from '../setup/reply-ways.ts';
import type { NewChoice } from './choices.ts';
import { type ConsentOffer, consentOffer, consentQuestions } from './consent-offer.ts';
import type { ExampleLine } from './examples.ts';
import { type ExamplesState, examplesState, ownExample } from './examples-state.ts';
import { type NumberOffer, numberOffer, numberQuestions } from './number-offer.ts';
import { type PickOffer, type PickState, pickOffer, pickState } from './pick.ts';
import type { QuestionOption } from './question-options.ts';
import { type HelperKind, type HelperTarget, helperTargets } from './targets.ts';

/** A helper that can be opened in this form. */
export interface Helper {
  /** Unique in a form and stable over edits. */
  readonly key: string;
  readonly helper: HelperKind;
  readonly property: ContactProperty;
  readonly site: Site;
  /** The form writes the property already. */
  readonly written: boolean;
}

/**
 * All that helper widgets can do with one form. Pure: it reads the form that it was made of and answers with edits;
 * after an edit a new one is made. Everything is null (or empty) for a key that the form no longer has.
 */
export interface Workbench {
  readonly project: ProjectFacts;
  readonly helpers: readonly Helper[];
  numberQuestions(key: string): readonly QuestionOption[];
  number(
    key: string,
    path: string,
    countries: readonly string[],
    home: string | null,
    validate: boolean,
  ): NumberOffer | null;
  consentQuestions(key: string): readonly QuestionOption[];
  consent(key: string, path: string, answer: string): ConsentOffer | null;
  /** With a question that is made for it, and what that asks. */
  newConsent(key: string): (ConsentOffer & { readonly question: string }) | null;
  pickState(key: string): PickState | null;
  pick(key: string, chosen: readonly NewChoice[]): PickOffer | null;
  examples(key: string): ExamplesState | null;
  ownExample(key: string, answer: string): ExampleLine | null;
}

export function createWorkbench(form: FormModel, project: ProjectFacts, texts?: LintTexts): Workbench {
  const targets = new Map(helperTargets(form).map((target) => [target.key, target]));
  const on = <T, E>(key: string, work: (target: HelperTarget) => T, empty: E): T | E => {
    const target = targets.get(key);
    return target ? work(target) : empty;
  };
  return {
    project,
    helpers: [...targets.values()].map(({ write, ...helper }) => ({ ...helper, written: write !== null })),
    numberQuestions: (key) => on(key, (target) => numberQuestions(form, target), []),
    number: (key, path, countries, home, validate) =>
      on(key, (target) => numberOffer(form, target, path, countries, home, validate), null),
    consentQuestions: (key) => on(key, (target) => consentQuestions(form, target), []),
    consent: (key, path, answer) => on(key, (target) => consentOffer(form, target, path, answer), null),
    newConsent: (key) => on(key, (target) => newConsentOffer(form, target), null),
    pickState: (key) => on(key, (target) => pickState(form, target), null),
    pick: (key, chosen) => on(key, (target) => pickOffer(form, target, chosen), null),
    examples: (key) => on(key, (target) => examplesState(form, target, project, texts), null),
    ownExample: (key, answer) => on(key, (target) => ownExample(form, target, answer), null),
  };
}
