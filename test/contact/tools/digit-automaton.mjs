/** Patterns of digits, as libphonenumber writes its numbering plans, as one nondeterministic automaton. */

/** A nondeterministic automaton: `steps[state]` = [digits, next] pairs, `free[state]` = states reached without a digit. */
export const steps = [];
const free = [];
export function state() {
  steps.push([]);
  free.push([]);
  return steps.length - 1;
}

/** Adds a pattern (digits, classes, groups, `|`, `?`, `{n}`, `{n,m}`) between two states. */
export function compile(pattern, from, to) {
  let at = 0;
  const fail = () => {
    throw new Error(`cannot read ${pattern} at ${at}`);
  };
  function atom() {
    const sign = pattern[at];
    if (sign === '(') {
      at += pattern.startsWith('(?:', at) ? 3 : 1;
      const inner = alternatives();
      if (pattern[at] !== ')') fail();
      at += 1;
      return inner;
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', at);
      const digits = new Set();
      for (const part of pattern.slice(at + 1, end).match(/\d-\d|\d|[^\d]/g) ?? fail()) {
        if (!/^\d(?:-\d)?$/.test(part)) fail();
        for (let digit = Number(part[0]); digit <= Number(part.at(-1)); digit++) digits.add(digit);
      }
      at = end + 1;
      return { digits: [...digits] };
    }
    if (pattern.startsWith('\\d', at)) {
      at += 2;
      return { digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
    }
    if (!/\d/.test(sign)) fail();
    at += 1;
    return { digits: [Number(sign)] };
  }
  function sequence() {
    const items = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const inner = atom();
      const quantity = /^\{(\d+)(?:,(\d+))?\}/.exec(pattern.slice(at));
      if (pattern[at] === '?') {
        items.push({ inner, min: 0, max: 1 });
        at += 1;
      } else if (quantity) {
        items.push({ inner, min: Number(quantity[1]), max: Number(quantity[2] ?? quantity[1]) });
        at += quantity[0].length;
      } else items.push({ inner, min: 1, max: 1 });
    }
    return items;
  }
  function alternatives() {
    const all = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return { all };
  }
  function connect(node, start, end) {
    if (node.digits) {
      steps[start].push([new Set(node.digits), end]);
      return;
    }
    for (const items of node.all) {
      let here = start;
      for (const { inner, min, max } of items) {
        for (let count = 0; count < max; count++) {
          const next = state();
          connect(inner, here, next);
          if (count >= min) free[here].push(next);
          here = next;
        }
      }
      free[here].push(end);
    }
  }
  const tree = alternatives();
  if (at !== pattern.length) fail();
  connect(tree, from, to);
}

const closures = new Map();
/** All states reached from one without a digit, itself included. */
export function closure(id) {
  let found = closures.get(id);
  if (!found) {
    const seen = new Set([id]);
    for (const one of seen) for (const next of free[one]) seen.add(next);
    found = [...seen];
    closures.set(id, found);
  }
  return found;
}
