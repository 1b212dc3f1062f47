// Which places of Caseline's own code a scenario ran, from what V8 tells of its functions.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Rooms that cannot touch a browser: they compile without its types (src/tsconfig.pure.json), so what they do is the same
 * in each. Texts are data.
 */
const PURE = /^src\/(language|contact|form|lint|assist|sheet|catalogues)\/|\/texts\//;

/** Where a built script stands, by the address a browser has it from; null: it is not ours. */
function builtFile(url) {
  const [, ofExtension] = /^chrome-extension:\/\/[a-p]{32}\/([\w./-]+\.js)$/.exec(url) ?? [];
  const [, ofPlugin] = /^https?:\/\/[^/]+\/plugin\/([\w./-]+\.m?js)$/.exec(url) ?? [];
  const path = ofExtension ? `dist/dev/chrome/${ofExtension}` : ofPlugin ? `dist/plugin/${ofPlugin}` : null;
  return path !== null && existsSync(path) ? path : null;
}

/** The pieces of a script that come from files of ours that can touch a browser: [from, to), in order. */
function piecesOf(path) {
  const text = readFileSync(path, 'utf8');
  const begins = [...text.matchAll(/^\/\/ ((?:src|node_modules|\0?[\w@.-]+)\/\S*\.\w+)$/gm)];
  return begins
    .map(({ 1: source, index }, i) => ({ source, from: index, to: begins[i + 1]?.index ?? text.length }))
    .filter(({ source }) => source.startsWith('src/') && !PURE.test(source));
}

const builtScripts = new Map();

/** A script of ours; null: not ours. The edges are where any function, or any part of one that ran or did not, begins or ends. */
export function scriptOf(url) {
  const path = builtFile(url);
  if (path === null) return null;
  const known = builtScripts.get(path);
  if (known) return known;
  const script = { path, pieces: piecesOf(path), edges: new Set() };
  builtScripts.set(path, script);
  return script;
}

/**
 * The places of a script that ran, each by the file it comes from and by how far behind the file's beginning it is: a file
 * that is packed into several scripts is the same code. A range lies in the one before it or after it, never across.
 */
export function placesOf(script, functions) {
  const edges = [...script.edges].sort((a, b) => a - b);
  const counts = new Map();
  const sorted = functions
    .flatMap(({ ranges }) => ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  let next = 0;
  const open = [];
  for (const edge of edges) {
    while (open.length > 0 && open.at(-1).endOffset <= edge) open.pop();
    while (next < sorted.length && sorted[next].startOffset <= edge) {
      const range = sorted[next];
      next += 1;
      while (open.length > 0 && open.at(-1).endOffset <= range.startOffset) open.pop();
      if (range.endOffset > edge) open.push(range);
    }
    counts.set(edge, open.at(-1)?.count ?? 0);
  }
  const places = [];
  for (const edge of edges) {
    if (counts.get(edge) === 0) continue;
    const piece = script.pieces.find(({ from, to }) => from <= edge && edge < to);
    if (piece) places.push(`${piece.source}+${edge - piece.from}`);
  }
  return places;
}
