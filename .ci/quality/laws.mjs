// The laws that must hold whatever is drawn, by what they are about. `npm run fuzz` tries them more often than `npm test`.

/** Test files, each of which states some laws with fast-check. */
export const LAWS = {
  contact: [
    'test/contact/normalize.test.ts',
    'test/contact/verdict/laws.test.ts',
    'test/contact/distance.test.ts',
  ],
  'form and its edits': ['test/fuzz/form.test.ts', 'test/form/edits/inverse.test.ts'],
  'possible values against the engine': ['test/form/values/engine-agrees.test.ts'],
  'XPath, printed and read back': ['test/fuzz/xpath.test.ts'],
  'patterns, beside JavaScript’s': ['test/fuzz/patterns.test.ts'],
  'lint and its fixes, which come to an end': ['test/lint/hostile.test.ts', 'test/lint/converges.test.ts'],
  'owners against a map': [
    'test/owners/store.test.ts',
    'test/owners/phone-index.test.ts',
    'test/owners/row-chunk.test.ts',
    'test/directory/checksum.test.ts',
  ],
  'the service against HQ’s rules': ['test/service/model.test.ts', 'test/service/groups.test.ts'],
  'messages between page and extension, requests': [
    'test/builders/vellum/protocol.test.ts',
    'test/filled/web-apps/read-tree.test.ts',
    'test/directory/plain-item.test.ts',
  ],
  'pages of case management': ['test/fuzz/case-rows.test.ts'],
  sheets: ['test/sheet/csv-rows.test.ts', 'test/sheet/short-cuts.test.ts', 'test/sheet/corrected.test.ts'],
  'reports as JSON': ['test/cli/json-text.test.ts'],
};
