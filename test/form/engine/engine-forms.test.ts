import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { caseRuns } from '../../../src/form/engine/cases.ts';
import { runForm } from '../../../src/form/engine/run-form.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';

/** A form, answers, and what CommCare's own engine (Java) did with them. */
interface Vector {
  readonly id: string;
  readonly xml: string;
  readonly answers: readonly { readonly path: string; readonly value: string }[];
  readonly engine: {
    readonly result: 'submitted' | 'parse-error' | 'error';
    readonly stage?: string;
    readonly answers: readonly { readonly path: string; readonly status: string | null }[];
    readonly saved?: Readonly<Record<string, string | readonly string[]>>;
    readonly properties?: Readonly<Record<string, string>>;
  };
}

const VECTORS: readonly Vector[] = gunzipSync(
  readFileSync(fileURLToPath(new URL('data/engine-forms.ndjson.gz', import.meta.url))),
)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** A block that writes nothing is an element without content; it is no property. */
const NO_PROPERTY = 'update';

function expectedResult({ engine: { result, stage } }: Vector): string {
  if (result === 'submitted') return result;
  return result === 'parse-error' || stage === 'init' ? 'cannot-open' : 'stops';
}

/** What differs, and what was left undecided, of one form. */
function judged(vector: Vector): { differs: string[]; decided: number; undecided: number } {
  const { id, xml, answers, engine } = vector;
  const read = readXForm(xml);
  if (!read.ok) return { differs: [`${id}: unreadable`], decided: 0, undecided: 0 };
  const run = runForm(createFormModel(read.source), answers);
  const differs: string[] = [];
  let decided = 0;
  let undecided = 0;
  const compare = (what: string, ours: unknown, theirs: unknown): void => {
    decided += 1;
    const [mine, engines] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (mine !== engines) differs.push(`${id} ${what}: ${mine}, the engine ${engines}`);
  };
  compare('result', run.result, expectedResult(vector));
  compare('answers', run.answers, engine.answers);
  if (run.result !== 'submitted' || !run.machine) return { differs, decided, undecided };
  const open = new Set(run.undecided.map(({ path }) => path.replace(/\[\d+\]/g, '')));
  const { saved = {}, properties = {} } = engine;
  for (const path of new Set([...Object.keys(saved), ...Object.keys(run.saved)])) {
    if (open.has(path)) undecided += 1;
    else compare(path, run.saved[path], saved[path]);
  }
  const [one] = caseRuns(run.machine);
  const unknown = new Set(one?.unknown.map(({ name }) => name));
  for (const name of new Set([...Object.keys(properties), ...Object.keys(one?.properties ?? {})])) {
    if (name === NO_PROPERTY) continue;
    if (unknown.has(name)) undecided += 1;
    else compare(name, one?.properties[name], properties[name]);
  }
  for (const name of one?.kept ?? []) compare(`${name} kept`, properties[name], undefined);
  return { differs, decided, undecided };
}

describe('forms that were run in CommCare’s own engine', () => {
  const results = VECTORS.map(judged);
  const sum = (of: 'decided' | 'undecided'): number => results.reduce((all, one) => all + one[of], 0);

  it(`does what the engine does with all ${VECTORS.length} of them`, () => {
    expect(results.flatMap(({ differs }) => differs)).toEqual([]);
  });

  it('leaves undecided only moments, which depend on the zone of the phone', () => {
    expect(sum('decided')).toBeGreaterThan(20_000);
    expect(sum('undecided')).toBe(2);
  });

  it.each(['hand', 'type', 'repeat', 'random', 'designer'])('has %s-made forms among them', (kind) => {
    expect(VECTORS.filter(({ id }) => id.startsWith(kind)).length).toBeGreaterThan(50);
  });
});
