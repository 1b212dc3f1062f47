/**
 * What content scripts and the extension's own pages may ask of the background. The background decides by the
 * sender, so no message names its project, its address or its rights.
 */
import * as v from 'valibot';
import { CheckItemSchema, MAX_CONTACTS, NamedOwnerSchema } from '../directory/schema.ts';
import { LANGUAGES } from '../language/codes.ts';
import { KeptSheetSchema } from '../records/importer/kept-sheet.ts';
import { TroubleSchema } from './content/trouble.ts';
import { MOST_NUMBERS } from './pages/popup/number-list.ts';
import { RuleSettingsSchema } from './preferences.ts';
import { SITE_KINDS } from './sites.ts';

/** More of a title or a question's text says no more. */
export const MAX_TITLE = 200;
export const TitleSchema = v.pipe(v.string(), v.maxLength(MAX_TITLE));

/** More of a name, a key or a reason is cut off or refused. */
export const MAX_NAME = 2_000;
const name = v.pipe(v.string(), v.maxLength(MAX_NAME));
/** Where a number stands in a form. The number itself is in it only as the value of a choice. */
export const PlaceSchema = v.strictObject({
  label: TitleSchema,
  /** In a form's design; null for an answer, whose form has gone. */
  site: v.nullable(
    v.strictObject({
      path: v.nullable(name),
      part: v.picklist([
        'kind',
        'calculate',
        'constraint',
        'relevant',
        'default',
        'choice',
        'mapping',
        'write',
      ]),
      choice: v.optional(name),
      write: v.strictObject({ action: name, block: v.picklist(['create', 'update']), property: name }),
    }),
  ),
});

/** As many numbers of one form wait for the network. */
export const MAX_WAITING = 1_000;

const LaterSchema = v.strictObject({
  type: v.literal('later'),
  title: TitleSchema,
  /** In the order of `places`; none: the owners could be asked after all. */
  items: v.pipe(v.array(CheckItemSchema), v.maxLength(MAX_WAITING)),
  places: v.pipe(v.array(PlaceSchema), v.maxLength(MAX_WAITING)),
});
export type LaterRequest = v.InferOutput<typeof LaterSchema>;

/** More decisions than a form has places; the oldest go. */
export const MAX_DECISIONS = 500;
export const DecidedSchema = v.object({
  key: name,
  // What a decision is about, reasons and what is asked again came later: what was stored before still counts.
  value: v.optional(name),
  reason: v.optional(name, ''),
  at: v.pipe(v.string(), v.maxLength(40)),
});
const decisions = v.pipe(v.array(DecidedSchema), v.maxLength(MAX_DECISIONS));
const keys = v.pipe(v.array(name), v.maxLength(MAX_DECISIONS));
/** `Remembered`: what was decided about a form. */
export const RememberedSchema = v.object({
  accepted: decisions,
  ignored: decisions,
  asked: v.optional(keys, []),
});
/** `Decision`: what was decided about it just now. */
const DecisionSchema = v.variant('type', [
  v.strictObject({ type: v.picklist(['ignore', 'accept']), decided: decisions }),
  v.strictObject({ type: v.picklist(['check-again', 'ask-again']), keys }),
]);

/** A part of the content script, by its file. */
const PartSchema = v.pipe(v.string(), v.regex(/^content\/[\w.-]+\.js$/));

/** A project, and the tab of its HQ whose session is meant; null: the one of ordinary windows. */
const HEALTH_PLACE = {
  origin: v.pipe(v.string(), v.url()),
  project: v.pipe(v.string(), v.regex(/^[\w.:-]{1,200}$/)),
  tab: v.nullable(v.pipe(v.number(), v.integer())),
};

export const RequestSchema = v.variant('type', [
  /** From the loader: this is a page that Caseline knows. */
  v.strictObject({ type: v.literal('page') }),
  /** From the content script: parts of it that are needed now. */
  v.strictObject({ type: v.literal('parts'), files: v.pipe(v.array(PartSchema), v.maxLength(100)) }),
  v.strictObject({ type: v.literal('hello') }),
  v.strictObject({ type: v.literal('facts') }),
  v.strictObject({
    type: v.literal('check'),
    items: v.pipe(v.array(CheckItemSchema), v.maxLength(MAX_CONTACTS)),
  }),
  /** From the content script: the address of a frame that names who holds a number. */
  v.strictObject({ type: v.literal('show-owner'), number: v.pipe(v.string(), v.maxLength(200)) }),
  /** From that frame, with the key in its address: it is taken once. */
  v.strictObject({ type: v.literal('owner'), key: v.pipe(v.string(), v.uuid()) }),
  /** A save went on although the owners could not be asked. */
  LaterSchema,
  /** What was found about this form since its page was open last, and that it has been shown. */
  v.strictObject({ type: v.literal('found') }),
  v.strictObject({ type: v.literal('seen') }),
  /** What was decided about this form before, and what is decided now. */
  v.strictObject({ type: v.literal('remembered') }),
  v.strictObject({ type: v.literal('decide'), decision: DecisionSchema }),
  /** What was found in a file that was chosen in this tab, and what was kept of it: no value, no name of a file. */
  v.strictObject({ type: v.literal('keep-sheet'), sheet: v.nullable(KeptSheetSchema) }),
  v.strictObject({ type: v.literal('kept-sheet') }),
  /** The page has driven Caseline's layer away: nothing is checked there any more. */
  v.strictObject({ type: v.literal('gave-up') }),
  /** The network is back. */
  v.strictObject({ type: v.literal('online') }),
  /** From the extension's own pages. */
  v.strictObject({ type: v.literal('overview') }),
  v.strictObject({ type: v.literal('forget') }),
  v.strictObject({
    type: v.literal('forget-project'),
    origin: v.pipe(v.string(), v.url()),
    project: v.string(),
  }),
  v.strictObject({
    type: v.literal('look-up'),
    origin: v.pipe(v.string(), v.url()),
    project: v.string(),
    numbers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MOST_NUMBERS)),
  }),
  /** From the health page: what is known of its project, and one page of what HQ has of it. */
  v.strictObject({ type: v.literal('health-begin'), ...HEALTH_PLACE }),
  v.strictObject({ type: v.literal('health-ask'), ...HEALTH_PLACE, url: v.pipe(v.string(), v.url()) }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** How this build differs from others; packed beside the scripts as build.json. */
export const ShadowSchema = v.picklist(['open', 'closed']);

export const HelloSchema = v.object({
  shadow: ShadowSchema,
  project: v.string(),
  /** What the person set; null: the browser's own language. */
  language: v.nullable(v.picklist(LANGUAGES)),
  rules: RuleSettingsSchema,
});
export type Hello = v.InferOutput<typeof HelloSchema>;

/** From the background to the page of a form: numbers saved there unchecked are held by others. */
export const FoundLaterSchema = v.object({ address: v.string(), places: v.array(PlaceSchema) });
export type FoundLater = v.InferOutput<typeof FoundLaterSchema>;

/** Which of some numbers are known to be held in a project, and since when that is known; null: nothing is. */
export const LookedUpSchema = v.object({
  asOf: v.nullable(v.string()),
  owners: v.array(v.object({ phone: v.string(), ...NamedOwnerSchema.entries })),
});
export type LookedUp = v.InferOutput<typeof LookedUpSchema>;

/** What the frame names. */
export const ShownOwnerSchema = v.object({
  owner: NamedOwnerSchema,
  /** What the person set; null: the browser's own language. */
  language: v.nullable(v.picklist(LANGUAGES)),
});
export type ShownOwner = v.InferOutput<typeof ShownOwnerSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What went wrong in our own code: guard/trouble.ts. */
const troubles = v.array(v.object({ where: v.string(), error: v.string(), at: v.string(), times: count }));

export const OverviewSchema = v.object({
  projects: v.array(
    v.object({
      origin: v.string(),
      project: v.string(),
      owners: v.number(),
      asOf: v.nullable(v.string()),
      /** How many have come of a copy that is being made now; null when none is. */
      received: v.nullable(v.number()),
      trouble: v.nullable(v.picklist([...TroubleSchema.options, 'unreadable'])),
    }),
  ),
  /** Something of it could not be read: what is missing here may be there. */
  unread: v.boolean(),
  /** What went wrong in the background. */
  troubles,
  /** About how many forms decisions are kept. */
  forms: v.number(),
  /** Forms that were saved before their numbers could be checked. */
  later: v.array(
    v.object({
      address: v.string(),
      title: v.string(),
      state: v.picklist(['waiting', 'found']),
      labels: v.array(v.string()),
    }),
  ),
});
export type Overview = v.InferOutput<typeof OverviewSchema>;

/** From the popup to a page that Caseline works on: what is there? */
export const ReportRequestSchema = v.strictObject({ type: v.literal('page-report') });
export type ReportRequest = v.InferOutput<typeof ReportRequestSchema>;

/** What Caseline sees on a page; no value of its form. */
export const PageReportSchema = v.object({
  kind: v.picklist(SITE_KINDS),
  address: v.string(),
  /** Null where no form is checked: values are judged there, as they are typed. */
  findings: v.nullable(v.object({ error: count, warning: count, info: count, incomplete: count })),
  /** `StatusView.state`; `starting` until it is known; `gone`: the page fought against the layer. */
  state: v.picklist([
    'starting',
    'idle',
    'checking',
    'offline',
    'signed-out',
    'forbidden',
    'unknown-project',
    'unsure',
    'off',
    'broken',
    'unread',
    'gone',
  ]),
  /** `Degradation.code` */
  degradations: v.array(v.string()),
  troubles,
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;
