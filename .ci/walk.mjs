// `npm run walk`: goes through every screen of the layer by keyboard, in both browsers, and prints each stop as a screen reader
// is told of it; for Chromium also the whole tree that it hands to screen readers. To be read by a person. Then axe on every screen in
// every language beside English, in both browsers.
import { createRunner } from './runner.mjs';

process.env.CASELINE_WALK = '1';
const npx = createRunner({ limit: 20 * 60_000, limitOfAll: 20 * 60_000 });
const files = ['walk', 'languages'].map((name) => `test/overlay/browser/${name}.test.ts`);
const trouble = await npx(['vitest', 'run', '--project', 'stand-ins', ...files]);
process.exit(trouble === null ? 0 : 1);
