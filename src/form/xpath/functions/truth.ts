import { asBoolean, asInt, asNumber, asText, fail, isNodes, unpacked, valuesOf } from '../convert.ts';
import { javaTrim } from '../java-number.ts';
import type { Raw } from '../value.ts';
import { atLeast, exactly, type FunctionFamily, type FunctionSpec } from './spec.ts';

const SELECTED: FunctionSpec = {
  arity: exactly(2),
  result: 'boolean',
  run([list = '', item = '']) {
    const texts = [unpacked(list), unpacked(item)];
    const [chosen, wanted] = texts;
    if (typeof chosen !== 'string' || typeof wanted !== 'string') return fail('“selected” needs texts');
    return ` ${chosen} `.includes(` ${javaTrim(wanted)} `);
  },
};

export const TRUTH: FunctionFamily = {
  true: { arity: exactly(0), result: 'boolean', run: () => true },
  false: { arity: exactly(0), result: 'boolean', run: () => false },
  boolean: { arity: exactly(1), result: 'boolean', run: ([value = '']) => asBoolean(value) },
  not: { arity: exactly(1), result: 'boolean', run: ([value = '']) => !asBoolean(value) },
  'boolean-from-string': {
    arity: exactly(1),
    result: 'boolean',
    run([value = '']) {
      const text = asText(value);
      // Java compares each letter's small and capital form: no other text than `true` has those of these four.
      return text === '1' || /^true$/i.test(text);
    },
  },
  selected: SELECTED,
  'is-selected': SELECTED,
  checklist: {
    arity: atLeast(2),
    result: 'boolean',
    run([least = '', most = '', ...factors]) {
      const [minimum, maximum] = [asInt(least), asInt(most)];
      const [only] = factors;
      const judged = factors.length === 1 && only !== undefined && isNodes(only) ? valuesOf(only) : factors;
      const count = judged.map(asBoolean).filter(Boolean).length;
      return (minimum < 0 || count >= minimum) && (maximum < 0 || count <= maximum);
    },
  },
  // Unlike in `checklist`, -1 is a bound like any other.
  'weighted-checklist': {
    arity: { ...atLeast(2), parity: 'even' },
    result: 'boolean',
    run([least = '', most = '', ...pairs]) {
      const [flags, weights] = flagsAndWeights(pairs);
      const [minimum, maximum] = [asNumber(least), asNumber(most)];
      let sum = 0;
      flags.forEach((flag, index) => {
        const holds = asBoolean(flag);
        const weight = asNumber(weights[index] ?? '');
        if (holds) sum += weight;
      });
      return sum >= minimum && sum <= maximum;
    },
  },
};

function flagsAndWeights(pairs: readonly Raw[]): readonly [readonly Raw[], readonly Raw[]] {
  const [flags, weights] = pairs;
  if (flags === undefined || weights === undefined)
    return fail('“weighted-checklist” has nothing to weigh', 'crash');
  if (pairs.length === 2 && isNodes(flags) && isNodes(weights)) {
    const lists = [valuesOf(flags), valuesOf(weights)] as const;
    return lists[0].length === lists[1].length
      ? lists
      : fail('“weighted-checklist” needs paths with as many nodes each');
  }
  return [pairs.filter((_, index) => index % 2 === 0), pairs.filter((_, index) => index % 2 === 1)];
}
