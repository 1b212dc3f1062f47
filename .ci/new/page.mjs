import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase, inWords, pascalCase } from './names.mjs';
import { MARK } from './to-write.mjs';
import { inTurn, putBefore } from './write-files.mjs';

const builder = (kind) => `import type { ApplyResult, Builder } from '../builder.ts';

interface Page {
  readonly document: Document;
  /** Everything that the builder starts ends with it. */
  readonly signal: AbortSignal;
}

/** ${MARK} which page this is, and where in it the form, its fields and Save are found. */
export function create${pascalCase(kind)}Builder({ document, signal }: Page): Builder {
  return {
    kind: '${kind}',
    // ${MARK} the form as it is now, unsaved edits included; null while there is none.
    read: async () => null,
    onChange(listener) {
      // ${MARK} what tells that the form or the view changed, in place of any change of the document.
      const observer = new MutationObserver(() => listener('view'));
      observer.observe(document.body, { childList: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
    // ${MARK} marks in the page's own way, if it has one.
    show: async () => {},
    // ${MARK} edits through the page's own fields, all or none; name in \`edits\` what it can.
    apply: async (): Promise<ApplyResult> => ({ ok: false, reason: 'unsupported' }),
    edits: new Set(),
    // ${MARK} bring a place on the screen.
    reveal: async () => false,
    // ${MARK} the element beside which a card belongs.
    anchor: () => null,
    // ${MARK} ask the gate before each save; whatever goes wrong in asking, the save goes on.
    holdSave: () => {},
    degradations: [],
  };
}
`;

const start = (kind) => `/** The content script of ${inWords(kind)}, isolated world. */
import { create${pascalCase(kind)}Builder } from '../../../builders/${kind}/${kind}-builder.ts';
import { sayHello } from '../hello.ts';
import { runBuilder } from '../run-builder.ts';

export async function start(): Promise<void> {
  const visit = await sayHello('${kind}');
  if (!visit) return;
  runBuilder('${kind}', create${pascalCase(kind)}Builder({ document, signal: visit.signal }), visit);
}
`;

const unitTest = (kind) => `// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { create${pascalCase(kind)}Builder } from '../../../src/builders/${kind}/${kind}-builder.ts';

describe('${inWords(kind)}', () => {
  it('reads the form of the page', async () => {
    // ${MARK} what the page looks like (from the host's own sources), and the form that it means.
    document.body.innerHTML = '<form></form>';
    const { signal } = new AbortController();
    const builder = create${pascalCase(kind)}Builder({ document, signal });
    expect(await builder.read()).not.toBeNull();
  });
});
`;

/** HQ's address as a match pattern: \`*\` is one part of the path, the first of which names the project. */
function addressOf(path) {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  let projects = 0;
  const pattern = parts.map((part) => {
    if (part !== '*') return part.replaceAll('.', '\\.');
    projects += 1;
    return projects === 1 ? '([\\w.:-]+)' : '[^/]+';
  });
  return `/^\\/${pattern.join('\\/')}\\/?$/`;
}

/** `npm run new:page`: a kind of page that the extension attaches to. */
export const newPage = {
  help: `npm run new:page -- NAME --path PATH [--page-script]

Writes a builder that reads nothing yet for a kind of page of CommCare HQ, its test, the part of the content script
that starts it, and names the kind in the extension's table. A page where forms are filled in, not designed, is a
FilledForm instead: take src/filled/web-apps as the pattern and keep the other files.

  --path PATH       where its pages are: '/a/*/data/edit/*'; the first * is the project
  --page-script     it also needs the page's own objects: a script in the page's world`,
  options: { path: { type: 'string', default: '' }, 'page-script': { type: 'boolean', default: false } },
  plan(kind, { path, 'page-script': pageScript }, root) {
    if (!/^\/a\/\*(\/[\w.*-]+)+\/?$/.test(path)) return { error: "--path is like '/a/*/data/edit/*'" };
    const script = `${kind}-page`;
    const address = addressOf(path);
    const example = path.replace('*', 'demo').replaceAll('*', '1f');
    const test = `test/builders/${kind}/${kind}-builder.test.ts`;
    const files = [
      {
        file: 'src/extension/sites.ts',
        edit: inTurn(
          (text) => putBefore(text, /\] as const;\nexport type SiteKind/, `, '${kind}'`),
          (text) =>
            putBefore(
              text,
              /\};\n\n\/\*\* Where the loader runs/,
              `  '${kind}': {\n    address: ${address},\n    matches: ['${path}'],\n    pageScript: ${pageScript ? `'${script}.js'` : 'null'},\n  },\n`,
            ),
        ),
      },
      {
        file: 'src/builders/builder.ts',
        edit: (text) => putBefore(text, / \| 'html-form';/, ` | '${kind}'`),
      },
      { file: `src/builders/${kind}/${kind}-builder.ts`, text: builder(kind) },
      { file: `src/extension/content/page-kinds/${kind}.ts`, text: start(kind) },
      {
        file: 'src/extension/content/content.ts',
        edit: (text) =>
          putBefore(
            text,
            /\} satisfies Record<SiteKind/,
            `  '${kind}': () => import('./page-kinds/${kind}.ts'),\n`,
          ),
      },
      {
        file: 'test/extension/page-kind.test.ts',
        edit: (text) =>
          putBefore(
            text,
            / {4}\['\/a\/demo\/apps\/view\/e237\/form\/', null\]/,
            `    ['${example}', '${kind}'],\n`,
          ),
      },
      // The popup switches one form off, where a page has forms.
      {
        file: 'src/extension/pages/popup/here.tsx',
        edit: (text) => putBefore(text, /\} as const;\n\nfunction Switches/, `  '${kind}': 'form',\n`),
      },
      // The popup calls the page by a name.
      ...readdirSync(join(root, 'src/extension/pages/texts'))
        .filter((name) => name !== 'load.ts')
        .sort()
        .map((name) => ({
          file: `src/extension/pages/texts/${name}`,
          edit: (text) => putBefore(text, /\};\n\nexport const pages/, `  '${kind}': '${MARK} its name',\n`),
        })),
      { file: test, text: unitTest(kind) },
    ];
    if (pageScript) {
      files.push(
        {
          file: `src/extension/page-world/${kind}.ts`,
          text: `/** ${MARK} what of the page's own objects is needed, told through a MessagePort (see vellum.ts). Nothing is told to the page. */\nexport {};\n`,
        },
        {
          file: 'vite.config.ts',
          edit: (text) =>
            putBefore(
              text,
              /\n {4}content: contentScript\(\),/,
              `\n    ${camelCase(kind)}Page: extension('${script}', 'src/extension/page-world/${kind}.ts'),`,
            ),
        },
      );
    }
    return {
      files,
      check: `npx vitest run ${test} test/extension/page-kind.test.ts test/contract/new.test.ts`,
    };
  },
};
