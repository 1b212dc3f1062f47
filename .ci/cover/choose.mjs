// Which scenarios Firefox needs: so few that all places of Caseline's code are run there that any scenario runs in Chromium.

/**
 * What happens one after the other between a page, a person and a browser, what a connection does, and what a page can get
 * at, is not seen in the places that ran: these scenarios run in both browsers.
 */
export const ALWAYS = [
  { file: 'test/e2e/saving.test.ts' },
  { file: 'test/e2e/vellum/gate.test.ts' },
  { file: 'test/e2e/vellum/queue.test.ts' },
  { file: 'test/e2e/case-management/saving.test.ts' },
  { file: 'test/e2e/web-apps/submit.test.ts' },
  { file: 'test/e2e/html-form.test.ts' },
  { file: 'test/e2e/store-zip.test.ts' },
  { file: 'test/e2e/store-unmodified.test.ts' },
  { file: 'test/e2e/two-caselines.test.ts' },
  {
    file: 'test/e2e/owners.test.ts',
    name: /> (is down|never answers|sends without end|redirects elsewhere)/,
  },
];

const isAlways = (scenario) =>
  ALWAYS.some(({ file, name }) => file === scenario.file && (name?.test(scenario.name) ?? true));

/**
 * The cheapest first choice that comes along: the one with the most new places for its time, until there is none left; then
 * those go whose places others have as well.
 * @param {readonly { file: string, name: string, ms: number, places: Set<string> }[]} scenarios those that can run in Firefox
 * @returns {Set<object>} the scenarios that Firefox runs
 */
export function chooseScenarios(scenarios) {
  const chosen = new Set(scenarios.filter(isAlways));
  const have = new Map();
  const add = ({ places }, by) => {
    for (const place of places) have.set(place, (have.get(place) ?? 0) + by);
  };
  for (const scenario of chosen) add(scenario, 1);
  const fresh = ({ places }) => [...places].filter((place) => !have.get(place)).length;
  const rest = new Set(scenarios.filter((scenario) => !chosen.has(scenario)));
  for (;;) {
    let best = null;
    let most = 0;
    for (const scenario of rest) {
      const worth = fresh(scenario) / (scenario.ms + 200);
      if (worth > most) {
        best = scenario;
        most = worth;
      } else if (worth === 0) rest.delete(scenario);
    }
    if (best === null) break;
    rest.delete(best);
    chosen.add(best);
    add(best, 1);
  }
  const last = [...chosen].filter((scenario) => !isAlways(scenario)).sort((a, b) => b.ms - a.ms);
  for (const scenario of last) {
    if (![...scenario.places].every((place) => have.get(place) > 1)) continue;
    chosen.delete(scenario);
    add(scenario, -1);
  }
  // Each file opens its pages there at least once.
  for (const file of new Set(scenarios.map((one) => one.file))) {
    const own = scenarios.filter((one) => one.file === file);
    if (!own.some((one) => chosen.has(one))) chosen.add(own.sort((a, b) => a.ms - b.ms)[0]);
  }
  return chosen;
}
