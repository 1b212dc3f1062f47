import * as v from 'valibot';
import { troubleMessage } from '../../builders/trouble-message.ts';

/**
 * What the page half tells of Formplayer's answers, over one MessagePort. It runs among the page's own scripts, so what
 * it says is untrusted: each message is parsed here, and what does not fit is dropped. The other direction knows two
 * words, `look` and `dispose`: nothing that Caseline knows of numbers or owners ever goes into the page's world.
 */

/** Longest text, most entries: far above any real form, below what would hang a tab. */
export const LIMITS = {
  questions: 5_000,
  choices: 5_000,
  name: 2_000,
  text: 4_000,
  depth: 50,
  whole: 30_000_000,
} as const;

const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const choice = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** One question of Formplayer's tree (`QuestionBean`), without what Caseline does not need. */
const question = v.object({
  /** Formplayer's index: `0`, `1,2`, and `3_0,1` in the first row of a repeat. */
  ix: v.pipe(name, v.minLength(1)),
  /** The question's node: `/data/phone`; rows of a repeat share it. */
  binding: name,
  /** `str`, `int`, `longint`, `float`, `select`, `multiselect`, `date`, … */
  datatype: name,
  /** Appearance as written: `numeric`, `minimal`. */
  style: name,
  caption: text,
  /** Labels: Formplayer does not tell the values behind them. */
  choices: v.pipe(v.array(text), v.maxLength(LIMITS.choices)),
  /** As Formplayer holds it: text, number, the 1-based index of a choice, or several of them. */
  answer: v.nullable(v.union([text, v.number(), v.pipe(v.array(choice), v.maxLength(LIMITS.choices))])),
});

const FormSchema = v.object({
  kind: v.literal('form'),
  /** Counts the forms that were opened in this frame. */
  form: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  title: text,
  /** The form's namespace, `''` while no answer has told it. */
  xmlns: name,
  /** One question per screen: Formplayer tells only those of the screens that were seen. */
  paged: v.boolean(),
  questions: v.pipe(v.array(question), v.maxLength(LIMITS.questions)),
});

const PageMessageSchema = v.variant('kind', [
  FormSchema,
  /** The form was left or submitted. */
  v.object({ kind: v.literal('closed') }),
  /** The page has collected the answers of the form and sends them now. */
  v.object({ kind: v.literal('sending') }),
  troubleMessage,
  /** An answer could not be read: `garbage`, `too-large`. */
  v.object({ kind: v.literal('degraded'), code: v.picklist(['garbage', 'too-large']) }),
]);

export type PageMessage = v.InferOutput<typeof PageMessageSchema>;
export type EntryForm = v.InferOutput<typeof FormSchema>;
export type EntryQuestion = EntryForm['questions'][number];

/** Each text may be within its limit, and the whole form beyond any. */
function isWithinWhole({ questions }: EntryForm): boolean {
  let characters = 0;
  for (const { caption, choices } of questions) {
    characters += caption.length;
    for (const label of choices) characters += label.length;
    if (characters > LIMITS.whole) return false;
  }
  return true;
}

/** Null for anything that is no message; a form beyond all limits is one that could not be read. */
export function parsePageMessage(data: unknown): PageMessage | null {
  const parsed = v.safeParse(PageMessageSchema, data);
  if (!parsed.success) return null;
  const message = parsed.output;
  if (message.kind !== 'form' || isWithinWhole(message)) return message;
  return { kind: 'degraded', code: 'too-large' };
}
