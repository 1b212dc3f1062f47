/**
 * What a person set for Caseline in this browser: the language of its texts, where it is off, rules that are off or of
 * another severity, and what they know of a project that nobody else tells. Plain data: it is stored, exported and read back.
 */
import * as v from 'valibot';
import type { ProjectFacts } from '../contact/project.ts';
import { PROJECT_FACTS } from '../directory/schema.ts';
import { LANGUAGES } from '../language/codes.ts';
import type { PageAddress } from './page-kind.ts';

export const RULE_SETTINGS = ['off', 'info', 'warning', 'error'] as const;
/** By rule id; a rule that is not named is as usual. */
export const RuleSettingsSchema = v.record(v.pipe(v.string(), v.maxLength(100)), v.picklist(RULE_SETTINGS));

/** More are no settings of a person. */
const MOST_PLACES = 1_000;
const origin = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => new URL(text).origin === text, 'is no origin such as https://www.commcarehq.org'),
);
const project = v.pipe(v.string(), v.regex(/^[\w.:-]{1,200}$/, 'is no name of a project'));

export const isProjectName = (text: string): boolean => v.is(project, text);

const OffSchema = v.object({
  origin,
  project,
  /** `PageAddress.form`: this form alone; null: the whole project. */
  form: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
});

const { countries, defaultTimeZone, languages, gateways } = PROJECT_FACTS;
const FactsByHandSchema = v.object({ origin, project, countries, defaultTimeZone, languages, gateways });
export type FactsByHand = v.InferOutput<typeof FactsByHandSchema>;

export const PreferencesSchema = v.object({
  /** Null: the browser's own, English where we have none. */
  language: v.optional(v.nullable(v.picklist(LANGUAGES)), null),
  off: v.optional(v.pipe(v.array(OffSchema), v.maxLength(MOST_PLACES)), []),
  rules: v.optional(RuleSettingsSchema, {}),
  facts: v.optional(v.pipe(v.array(FactsByHandSchema), v.maxLength(MOST_PLACES)), []),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const NO_PREFERENCES: Preferences = v.parse(PreferencesSchema, {});

/** What was stored; an entry that cannot be read counts as not set, the others stay. */
export function readPreferences(stored: unknown): Preferences {
  const whole = v.safeParse(PreferencesSchema, stored);
  if (whole.success) return whole.output;
  if (typeof stored !== 'object' || stored === null) return NO_PREFERENCES;
  const entries = Object.entries(PreferencesSchema.entries).map(([key, schema]) => {
    const one = v.safeParse(schema, Reflect.get(stored, key));
    return [key, one.success ? one.output : undefined];
  });
  return v.parse(PreferencesSchema, Object.fromEntries(entries));
}

type Page = Pick<PageAddress, 'origin' | 'project' | 'form'>;

const isSameProject = (a: Omit<Page, 'form'>, b: Omit<Page, 'form'>): boolean =>
  a.origin === b.origin && a.project === b.project;

/** Whether Caseline leaves a page alone: because of its form, or of its whole project. */
export function offFor({ off }: Preferences, page: Page): 'form' | 'project' | null {
  const here = off.filter((place) => isSameProject(place, page));
  if (here.some(({ form }) => form === null)) return 'project';
  return here.some(({ form }) => form === page.form) ? 'form' : null;
}

/** Switches Caseline off for a form or its project, or on again for both. */
export function switched(preferences: Preferences, page: Page, off: 'form' | 'project' | null): Preferences {
  const rest = preferences.off.filter(
    (place) => !isSameProject(place, page) || (place.form !== null && place.form !== page.form),
  );
  const { origin, project, form } = page;
  if (off === null) return { ...preferences, off: rest };
  return { ...preferences, off: [...rest, { origin, project, form: off === 'form' ? form : null }] };
}

/** What the server tells of a project, filled up with what a person wrote down. Where both know, the server does. */
export function withFactsByHand(
  { facts }: Preferences,
  page: Omit<Page, 'form'>,
  told: ProjectFacts,
): ProjectFacts {
  const found = facts.find((entry) => isSameProject(entry, page));
  if (!found) return told;
  const { origin: _origin, project: _project, ...byHand } = found;
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { ...byHand, ...Object.fromEntries(known) };
}
