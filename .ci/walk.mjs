// `npm run walk`: goes through every screen of the layer by keyboard, in both browsers, and prints each stop as a screen reader
// is told of it; for Chromium also the whole tree that it hands to screen readers. To be read by a person.
import { createRunner } from './runner.mjs';

process.env.CASELINE_WALK = '1';
const npx = createRunner({ limit: 20 * 60_000, limitOfAll: 20 * 60_000 });
const trouble = await npx(['vitest', 'run', '--project', 'stand-ins', 'test/overlay/browser/walk.test.ts']);
process.exit(trouble === null ? 0 : 1);
