// Why each package that package.json names is here: `npm run supply` writes it into docs/quality.md, and a test wants a
// reason for each.

/** Packages whose code is in what people install, or comes with it. */
export const SHIPPED = {
  valibot: 'the schema of all that comes from a page, a server or storage',
  'libphonenumber-js': 'numbering plans of all countries, in the form for bundles',
  luxon: 'time zones, and dates as Python reads them',
  preact: 'screens, in a tenth of what React weighs',
  saxes: 'reads XML strictly, with positions, without a DOM',
  fflate: 'zip: Excel files and apps (.ccz)',
  idb: 'IndexedDB with promises',
  'webextension-polyfill': 'one API for both browsers',
  hono: 'routes and headers of the check service',
  '@hono/node-server': 'puts the service on Node’s HTTP server',
  '@modelcontextprotocol/server': '`caseline mcp`: the protocol’s own library',
  '@valibot/to-json-schema': 'OpenAPI and tools of `caseline mcp` say what the schemas say',
  tinyglobby: 'patterns of files on the command line',
  pg: 'the service’s way to PostgreSQL',
  '@electric-sql/pglite': 'PostgreSQL in the process, where the service keeps its data in a folder',
};

/** Packages that build and test it. */
export const TOOLS = {
  typescript: 'types',
  vite: 'bundles',
  vitest: 'tests',
  '@biomejs/biome': 'lint and format',
  'fast-check': 'laws',
  'happy-dom': 'a page for unit tests',
  'fake-indexeddb': 'a database for unit tests',
  'puppeteer-core': 'drives Chromium and Firefox',
  'axe-core': 'accessibility of every screen',
  jquery: 'the stand-ins of HQ’s pages use what HQ’s use',
  knockout: 'as jquery',
  '@modelcontextprotocol/client': 'talks to `caseline mcp` in tests',
  'google-libphonenumber': 'the peer that numbers are compared with',
  '@xmldom/xmldom': 'the peer that reading is compared with; a DOM for tests',
  'diff-match-patch-es': 'the stand-ins save a form as a patch, as HQ does',
  yaml: 'tests read the workflows and the action',
  '@types/google-libphonenumber': 'types',
  '@types/luxon': 'types',
  '@types/node': 'types',
  '@types/pg': 'types',
  '@types/webextension-polyfill': 'types',
};
