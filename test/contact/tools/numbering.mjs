/**
 * Writes src/contact/data/numbering.ts: the numbering plans of libphonenumber-js/max as one minimal automaton over the
 * digits of an international number. Run by hand after an update of libphonenumber-js:
 * node numbering.mjs OUT-FOLDER
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Metadata } from 'libphonenumber-js/core';
import { closure, compile, state, steps } from './digit-automaton.mjs';
import { packNumbering } from './pack-numbering.mjs';

const require = createRequire(import.meta.url);
const metadata = require('libphonenumber-js/metadata.max.json');

/** Labels of the automaton's states; src/contact/phone/numbering.ts names them. */
const LABEL = {
  MOBILE: 1,
  FIXED_LINE_OR_MOBILE: 1,
  FIXED_LINE: 2,
  TOLL_FREE: 3,
  PREMIUM_RATE: 3,
  SHARED_COST: 3,
  UAN: 3,
  VOICEMAIL: 3,
  VOIP: 4,
  PERSONAL_NUMBER: 4,
  PAGER: 4,
};
/** In the order in which libphonenumber-js asks. */
const OTHER_TYPES = [
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
];

/** What can end where: end state -> {country, kind}. */
const ends = new Map();
function add(starts, pattern, meaning) {
  const start = state();
  const end = state();
  compile(pattern, start, end);
  if (meaning.kind === 'leading') steps[end].push([new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), end]);
  ends.set(end, meaning);
  starts.push(start);
}

/** The minimal automaton: rows of ten children and a label, children first; 0 is the dead end. */
const rows = [{ label: 0, children: Array(10).fill(0) }];
const known = new Map([[JSON.stringify(rows[0]), 0]]);
function intern(row) {
  const key = JSON.stringify(row);
  let id = known.get(key);
  if (id === undefined) {
    id = rows.length;
    rows.push(row);
    known.set(key, id);
  }
  return id;
}

const LONGEST = 17;

/** The row of one calling code. */
function plan(countries) {
  const starts = [];
  const info = countries.map((country) => {
    const numbering = new Metadata(metadata);
    numbering.selectNumberingPlan(country);
    const own = numbering.numberingPlan;
    add(starts, own.nationalNumberPattern(), { country, kind: 'general' });
    const types = new Map();
    for (const name of ['FIXED_LINE', ...OTHER_TYPES]) {
      const type = own.type(name);
      types.set(name, type);
      if (type?.pattern()) add(starts, type.pattern(), { country, kind: name });
    }
    if (own.leadingDigits()) add(starts, own.leadingDigits(), { country, kind: 'leading' });
    return { country, types, leading: Boolean(own.leadingDigits()), hasTypes: own.hasTypes() };
  });

  function typeOf({ country, types, hasTypes }, matched, length) {
    if (!matched.has(`${country} general`)) return undefined;
    if (!hasTypes) throw new Error(`${country} has no types`);
    const is = (name) => {
      const type = types.get(name);
      if (!type?.pattern()) return false;
      const lengths = type.possibleLengths();
      if (lengths && !lengths.includes(length)) return false;
      return matched.has(`${country} ${name}`);
    };
    if (is('FIXED_LINE')) {
      const mobile = types.get('MOBILE');
      return !mobile || mobile.pattern() === '' || is('MOBILE') ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
    }
    return OTHER_TYPES.find(is);
  }
  function labelOf(set, length) {
    const matched = new Set();
    for (const id of set) {
      const meaning = ends.get(id);
      if (meaning) matched.add(`${meaning.country} ${meaning.kind}`);
    }
    // The country of a number: the only one, or the first whose leading digits or types fit.
    const own =
      info.length === 1
        ? info[0]
        : info.find((one) =>
            one.leading ? matched.has(`${one.country} leading`) : typeOf(one, matched, length),
          );
    const type = own && typeOf(own, matched, length);
    return type ? LABEL[type] : 0;
  }

  const memo = new Map();
  function walk(set, length) {
    if (set.length === 0) return 0;
    const key = `${length}:${set.join(',')}`;
    const found = memo.get(key);
    if (found !== undefined) return found;
    const children = [];
    for (let digit = 0; digit < 10; digit++) {
      const next = new Set();
      if (length < LONGEST)
        for (const id of set)
          for (const [digits, to] of steps[id])
            if (digits.has(digit)) for (const one of closure(to)) next.add(one);
      // A country's leading digits alone lead nowhere.
      const alive = [...next].some((id) => ends.get(id)?.kind !== 'leading');
      children.push(
        alive
          ? walk(
              [...next].sort((a, b) => a - b),
              length + 1,
            )
          : 0,
      );
    }
    const id = intern({ label: labelOf(set, length), children });
    memo.set(key, id);
    return id;
  }
  const first = new Set(starts.flatMap(closure));
  return walk(
    [...first].sort((a, b) => a - b),
    0,
  );
}

const codes = new Map();
for (const [code, countries] of Object.entries(metadata.country_calling_codes)) {
  const real = countries.filter((country) => country !== '001');
  codes.set(code, plan(real.length > 0 ? real : [code]));
}
for (const code of Object.keys(metadata.nonGeographic)) if (!codes.has(code)) codes.set(code, plan([code]));

function root(prefix) {
  if (codes.has(prefix)) return codes.get(prefix);
  if (prefix.length === 3) return 0;
  return intern({ label: 0, children: Array.from({ length: 10 }, (_, digit) => root(`${prefix}${digit}`)) });
}
const start = root('');
if (start !== rows.length - 1) throw new Error('the root is not the last row');

const { table, states } = packNumbering(rows, start);

const { version } = require('libphonenumber-js/package.json');
const log = readFileSync(
  require.resolve('libphonenumber-js/package.json').replace('package.json', 'CHANGELOG.md'),
  'utf8',
);
const release = new RegExp(
  `^${version.replaceAll('.', '\\.')} / (\\d\\d)\\.(\\d\\d)\\.(\\d{4})\\s+=+\\s+(?:\\* Updated metadata to version ([\\d.]+))?`,
  'm',
).exec(log);
if (!release?.[4]) throw new Error('the change log does not tell the version of the metadata');
writeFileSync(
  `${process.argv[2]}/numbering.ts`,
  `// Generated by test/contact/tools/numbering.mjs from the metadata of libphonenumber-js/max; do not edit.

/** The numbering plans this table was made from: Google's metadata, and the libphonenumber-js that carries it. */
export const NUMBERING_PLANS = {
  metadata: '${release[4]}',
  library: '${version}',
  date: '${release[3]}-${release[2]}-${release[1]}',
} as const;

/** How many states the automaton has. */
export const STATES = ${states};

/** The states, as src/contact/phone/unpack-numbering.ts reads them. */
export const TABLE =
  '${table.match(/.{1,2000}/g).join("' +\n  '")}';
`,
);
process.stderr.write(`${states} states, ${table.length} characters\n`);
