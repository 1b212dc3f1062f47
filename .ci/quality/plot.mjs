// Draws figures over sizes as an SVG: both axes by powers of ten or, for ratios, the upright one even.

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 170;
const TOP = 40;
const BOTTOM = 45;
const COLOURS = ['#1b6ac9', '#c2410c', '#15803d', '#7e22ce'];

const escapeXml = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function text(x, y, words, more = '') {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escapeXml(words)}</text>`;
}

/** 10^5 as people write it. */
function power(value) {
  return value.toLocaleString('en');
}

/**
 * @param plot.title what is drawn
 * @param plot.x label of the lower axis, whose values are powers of ten
 * @param plot.lines `{ name, points: [[x, y], …] }`; all have the same x
 * @param plot.limit a value that should not be passed, with its label
 */
export function plot({ title, x, lines, limit }) {
  const xs = lines[0].points.map(([at]) => Math.log10(at));
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const highest = Math.max(limit?.value ?? 0, ...lines.flatMap(({ points }) => points.map(([, y]) => y)));
  // Lines at round figures: a quarter, a half, one, two, … apart.
  const step = [0.25, 0.5, 1, 2, 5, 10].find((apart) => highest / apart <= 8) ?? highest / 8;
  const most = Math.ceil((highest * 1.05) / step) * step;
  const right = WIDTH - RIGHT;
  const bottom = HEIGHT - BOTTOM;
  const across = (at) => LEFT + ((Math.log10(at) - low) / (high - low || 1)) * (right - LEFT);
  const up = (value) => bottom - (value / most) * (bottom - TOP);
  const steps = Array.from({ length: Math.round(most / step) + 1 }, (_, i) => i * step);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 22, title, 'font-size="14" font-weight="bold"'),
    ...steps.flatMap((value) => [
      `<line x1="${LEFT}" y1="${up(value).toFixed(1)}" x2="${right}" y2="${up(value).toFixed(1)}" stroke="#d4d4d8"/>`,
      text(
        LEFT - 8,
        up(value) + 4,
        value.toLocaleString('en', { maximumSignificantDigits: 3 }),
        'text-anchor="end"',
      ),
    ]),
    ...lines[0].points.map(([at]) => text(across(at), bottom + 18, power(at), 'text-anchor="middle"')),
    text((LEFT + right) / 2, HEIGHT - 8, x, 'text-anchor="middle"'),
  ];
  if (limit) {
    parts.push(
      `<line x1="${LEFT}" y1="${up(limit.value).toFixed(1)}" x2="${right}" y2="${up(limit.value).toFixed(1)}" stroke="#52525b" stroke-dasharray="5 4"/>`,
      text(LEFT + 6, up(limit.value) - 5, limit.name, 'fill="#52525b"'),
    );
  }
  const labels = [];
  for (const [i, { name, points }] of lines.entries()) {
    const colour = COLOURS[i % COLOURS.length];
    const path = points.map(([at, y]) => `${across(at).toFixed(1)},${up(y).toFixed(1)}`).join(' ');
    parts.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const [at, y] of points) {
      parts.push(`<circle cx="${across(at).toFixed(1)}" cy="${up(y).toFixed(1)}" r="3" fill="${colour}"/>`);
    }
    labels.push({ name, colour, y: up(points.at(-1)[1]) + 4 });
  }
  // Names beside the ends of their lines, apart from each other.
  labels.sort((a, b) => a.y - b.y);
  let last = TOP;
  for (const { name, colour, y } of labels) {
    const free = Math.max(y, last + 14);
    parts.push(text(right + 8, free, name, `fill="${colour}"`));
    last = free;
  }
  return `${[...parts, '</svg>'].join('\n')}\n`;
}
