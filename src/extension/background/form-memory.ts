/**
 * Keeps designers' decisions about forms in this browser, until "Forget everything". Only the background does: the
 * same storage holds tokens, so content scripts are kept out of it.
 */
import * as v from 'valibot';
import {
  afterDecision,
  type Decided,
  type Decision,
  NOTHING_REMEMBERED,
  type Remembered,
} from '../../designed/memory.ts';
import { sharedKey } from '../../designed/shared-key.ts';
import { createMutex } from '../../guard/mutex.ts';
import { DecidedSchema, MAX_DECISIONS, MAX_NAME } from '../messages.ts';
import { local } from './storage.ts';
import { keysWith, removeKeysWith } from './stored-keys.ts';

const PREFIX = 'form ';

/**
 * Where decisions about a form are: under its settings' address, and, from before its pages shared them, under the
 * addresses of the form builder and of the settings without the last `/`.
 */
function placesOf(form: string): readonly string[] {
  return [form, form.replace(/\/$/, ''), `${form}source`, `${form}source/`].map((place) => PREFIX + place);
}

/** @param form `PageAddress.form` */
export async function loadForm(form: string): Promise<Remembered> {
  const stored = await local.get([...placesOf(form)]);
  return together(placesOf(form).map((place) => readRemembered(stored[place])));
}

const KeySchema = v.pipe(v.string(), v.maxLength(MAX_NAME));

/** What is not a decision any more is left out: one that is damaged must not take the others with it. */
function readList<const S extends v.GenericSchema>(schema: S, list: unknown): readonly v.InferOutput<S>[] {
  return (Array.isArray(list) ? list : []).flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

function readRemembered(stored: unknown): Remembered {
  if (typeof stored !== 'object' || stored === null) return NOTHING_REMEMBERED;
  return {
    accepted: readList(DecidedSchema, Reflect.get(stored, 'accepted')),
    ignored: readList(DecidedSchema, Reflect.get(stored, 'ignored')),
    asked: readList(KeySchema, Reflect.get(stored, 'asked')),
  };
}

/** What was decided on all pages of one form: of two decisions about one finding the later one counts. */
function together(pages: readonly Remembered[]): Remembered {
  const asked = new Set(pages.flatMap((page) => page.asked.map(sharedKey)));
  return {
    accepted: latest(pages.flatMap((page) => page.accepted)).filter(({ key }) => !asked.has(key)),
    ignored: latest(pages.flatMap((page) => page.ignored)),
    asked: [...asked],
  };
}

function latest(decided: readonly Decided[]): readonly Decided[] {
  const byPlace = new Map<string, Decided>();
  for (const entry of [...decided].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const key = sharedKey(entry.key);
    const place = JSON.stringify([key, entry.value ?? null]);
    // Where it was before, a newer one would stand among older ones.
    byPlace.delete(place);
    byPlace.set(place, { ...entry, key });
  }
  return [...byPlace.values()];
}

const inTurn = createMutex();

/** Two pages of a form may decide at once: each decision is put on top of what is stored by then. */
export async function decideAbout(form: string, decision: Decision): Promise<void> {
  await inTurn(async () => {
    const { accepted, ignored, asked } = afterDecision(await loadForm(form), decision);
    const [place = '', ...old] = placesOf(form);
    await local.set({
      [place]: {
        accepted: accepted.slice(-MAX_DECISIONS),
        ignored: ignored.slice(-MAX_DECISIONS),
        asked: asked.slice(-MAX_DECISIONS),
      } satisfies Remembered,
    });
    await local.remove(old);
  });
}

/** About how many forms something is kept. */
export async function countForms(): Promise<number> {
  return (await keysWith(PREFIX)).length;
}

export async function forgetForms(): Promise<void> {
  await removeKeysWith(PREFIX);
}
