/** The token of the demo's check endpoint: drawn anew by each build, known to its extension and to its pages. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (root: string): string => join(root, 'dist/dev/demo-token');

/** Draws a new one. */
export function makeDemoToken(root = '.'): string {
  const token = `caseline_${randomBytes(16).toString('hex')}`;
  mkdirSync(join(root, 'dist/dev'), { recursive: true });
  writeFileSync(fileIn(root), token, { mode: 0o600 });
  return token;
}

/** The one that the extension in dist/dev knows. */
export function demoToken(root = '.'): string {
  return existsSync(fileIn(root)) ? readFileSync(fileIn(root), 'utf8') : makeDemoToken(root);
}
