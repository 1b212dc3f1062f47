import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CONTENT, registry, wrapPart } from '../../.ci/content-parts.ts';

/** What the bundler makes of `import { shared } from …` and `import('…')` in a CommonJS chunk. */
const CHUNKS = {
  'content.js':
    'exports.start=()=>Promise.resolve().then(()=>require("./content/page.js")).then(e=>e.said());',
  'content/page.js': 'const e=require(`./shared.js`);exports.said=()=>e.shared("page");',
  'content/shared.js': 'exports.shared=e=>e+" speaks";',
};
const NEEDS = { 'content.js': [], 'content/page.js': ['content/shared.js'], 'content/shared.js': [] };

interface World {
  caselineParts: { require(name: string): { start(): Promise<string> } };
}

/** A frame's isolated world, and the background that injects files into it. */
function frame(chunks: Readonly<Record<string, string>> = CHUNKS, needs: object = NEEDS) {
  const asked: string[][] = [];
  const inject = (files: readonly string[]): void => {
    for (const fileName of files) {
      const code = chunks[fileName] ?? '';
      world.run(wrapPart({ fileName, code, imports: [] }));
    }
  };
  const sandbox: Record<string, unknown> = {
    chrome: {
      runtime: {
        async sendMessage({ files }: { files: string[] }) {
          asked.push(files);
          inject(files);
        },
      },
    },
  };
  const world = { run: (code: string): unknown => runInNewContext(code, sandbox) };
  world.run(registry(needs));
  return { asked, inject, world: sandbox as unknown as World };
}

describe('the parts of the content script', () => {
  it('come when they are needed, with what they need, once', async () => {
    const { asked, inject, world } = frame();
    inject([CONTENT]);
    const content = world.caselineParts.require(CONTENT);
    expect(asked).toEqual([]);
    expect(await content.start()).toBe('page speaks');
    expect(await content.start()).toBe('page speaks');
    expect(asked).toEqual([['content/shared.js', 'content/page.js']]);
  });

  it('are asked for only where they were not injected at once', async () => {
    const { asked, inject, world } = frame();
    inject(['content/shared.js', 'content/page.js', CONTENT]);
    expect(await world.caselineParts.require(CONTENT).start()).toBe('page speaks');
    expect(asked).toEqual([]);
  });

  it('run when the one that asks has run to its end, also where all of them are there', async () => {
    // It asks before it has said what the other one reads as soon as it runs.
    const chunks = {
      'content.js':
        'const page=Promise.resolve().then(()=>require("./content/page.js"));exports.start=()=>page.then(e=>e.said);exports.word="late";',
      'content/page.js': 'const e=require(`../content.js`);exports.said=e.word.toUpperCase();',
    };
    const { inject, world } = frame(chunks, { 'content.js': [], 'content/page.js': ['content.js'] });
    inject(['content/page.js', CONTENT]);
    expect(await world.caselineParts.require(CONTENT).start()).toBe('LATE');
  });

  it('refuse a chunk whose imports nobody could answer', () => {
    expect(() => wrapPart({ fileName: CONTENT, code: 'import("https://x")', imports: [] })).toThrow(
      'cannot be a part',
    );
  });
});
