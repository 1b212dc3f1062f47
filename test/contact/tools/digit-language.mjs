/**
 * Finite sets of digit strings (a country's numbers, and what people make of them) as minimal automata, so that they
 * are compared whole and not by samples. A language is the id of its first row; equal languages have equal ids.
 */
import { closure, compile, state, steps } from './digit-automaton.mjs';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const LONGEST = 17;

const rows = [];
const ids = new Map();
function intern(final, children) {
  const key = `${final ? 1 : 0}${children.join(',')}`;
  let id = ids.get(key);
  if (id === undefined) {
    id = rows.length;
    rows.push({ final, children });
    ids.set(key, id);
  }
  return id;
}

/** No string at all. */
export const NOTHING = intern(false, Array(10).fill(0));

/** The strings that match every pattern whole and have one of the lengths (any, when none are given). */
export function language(patterns, lengths) {
  const starts = patterns.map((pattern) => {
    const [from, to] = [state(), state()];
    compile(pattern, from, to);
    return { set: closure(from), end: to };
  });
  const memo = new Map();
  const walk = (sets, length) => {
    if (length > LONGEST || sets.some((set) => set.length === 0)) return NOTHING;
    const key = `${length}:${sets.map((set) => set.join(',')).join('|')}`;
    let found = memo.get(key);
    if (found === undefined) {
      const final =
        sets.every((set, index) => set.includes(starts[index].end)) && (!lengths || lengths.includes(length));
      found = intern(
        final,
        DIGITS.map((digit) =>
          walk(
            sets.map((set) => step(set, digit)),
            length + 1,
          ),
        ),
      );
      memo.set(key, found);
    }
    return found;
  };
  return walk(
    starts.map(({ set }) => set),
    0,
  );
}

function step(set, digit) {
  const next = new Set();
  for (const id of set)
    for (const [digits, to] of steps[id]) if (digits.has(digit)) for (const one of closure(to)) next.add(one);
  return [...next].sort((a, b) => a - b);
}

function combining(keep) {
  const memo = new Map();
  const combine = (a, b) => {
    const key = `${a},${b}`;
    let found = memo.get(key);
    if (found === undefined) {
      const [left, right] = [rows[a], rows[b]];
      const children = DIGITS.map((digit) =>
        left.children[digit] === NOTHING && right.children[digit] === NOTHING
          ? NOTHING
          : combine(left.children[digit], right.children[digit]),
      );
      found = intern(keep(left.final, right.final), children);
      memo.set(key, found);
    }
    return found;
  };
  return combine;
}

export const both = combining((a, b) => a && b);
export const either = combining((a, b) => a || b);
export const without = combining((a, b) => a && !b);

/** Every string with these digits before it. */
export function behind(digits, of) {
  return [...digits].reverse().reduce(
    (rest, digit) =>
      intern(
        false,
        DIGITS.map((one) => (one === Number(digit) ? rest : NOTHING)),
      ),
    of,
  );
}

/** What may follow these digits. */
export function after(digits, of) {
  return [...digits].reduce((rest, digit) => rows[rest].children[Number(digit)], of);
}

const memoized = (make) => {
  const known = new Map();
  return (of) => {
    if (!known.has(of)) known.set(of, make(of));
    return known.get(of);
  };
};

export const count = memoized((of) => {
  if (of === NOTHING) return 0;
  const { final, children } = rows[of];
  return (final ? 1 : 0) + children.reduce((sum, child) => sum + count(child), 0);
});

/** The lengths of its strings. */
export const lengthsOf = memoized((of) => {
  if (of === NOTHING) return [];
  const { final, children } = rows[of];
  const found = new Set(children.flatMap((child) => lengthsOf(child).map((length) => length + 1)));
  if (final) found.add(0);
  return [...found].sort((a, b) => a - b);
});

/** Every string without its last digit. */
export const shortened = memoized((of) => {
  if (of === NOTHING) return NOTHING;
  const { children } = rows[of];
  return intern(
    children.some((child) => rows[child].final),
    children.map(shortened),
  );
});

function digitClass(digits) {
  if (digits.length === 10) return '[0-9]';
  if (digits.length === 1) return String(digits[0]);
  let text = '';
  for (let at = 0; at < digits.length; ) {
    let end = at;
    while (digits[end + 1] === digits[end] + 1) end += 1;
    text += end - at >= 2 ? `${digits[at]}-${digits[end]}` : digits.slice(at, end + 1).join('');
    at = end + 1;
  }
  return `[${text}]`;
}

/** `[0-9]{8}`, `[0-9]{8,10}`, one for each row of lengths that follow each other. */
function anyOf(lengths) {
  const runs = [];
  for (const length of lengths) {
    const last = runs.at(-1);
    if (last && last[1] === length - 1) last[1] = length;
    else runs.push([length, length]);
  }
  return runs.map(([least, most]) => {
    if (most === 0) return '';
    return `[0-9]${least !== most ? `{${least},${most}}` : least === 1 ? '' : `{${least}}`}`;
  });
}

/** One text of several alternatives, in brackets where it has to go on. */
export function alternation(alternatives) {
  return alternatives.length === 1 ? alternatives[0] : `(${alternatives.join('|')})`;
}

/**
 * Patterns that take the whole language and perhaps more: `depth` first digits as they are, then any digits of the
 * right lengths. `joint`: the lengths of all first digits together.
 */
export function describe(of, depth, joint = false) {
  const { final, children } = rows[of];
  if (depth === 0) return anyOf(lengthsOf(of));
  const all = anyOf(lengthsOf(of).map((length) => length - 1));
  const groups = new Map();
  for (const digit of DIGITS) {
    if (children[digit] === NOTHING) continue;
    const rest = joint ? all : describe(children[digit], depth - 1);
    const key = rest.join('|');
    groups.set(key, { rest, digits: [...(groups.get(key)?.digits ?? []), digit] });
  }
  const found = [...groups.values()].map(({ rest, digits }) => digitClass(digits) + alternation(rest));
  return final ? ['', ...found] : found;
}
export { digitClass };
