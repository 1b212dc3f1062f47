import { startPage } from '../builders/vellum/page/main.ts';
import type { Vellum } from '../builders/vellum/page/vellum.ts';
import type { createWraps } from '../builders/vellum/page/wraps.ts';
import { createVellumBuilder } from '../builders/vellum/vellum-builder.ts';
import type { Finding } from '../lint/finding.ts';
import { attachBuilder } from './builder-page.ts';
import type { PageParts } from './page-parts.ts';
import { toldOfFindings } from './told.ts';

export interface VellumParts extends PageParts {
  /** How Vellum's methods are wrapped; a registered plugin has hooks for it. */
  readonly wraps?: typeof createWraps | undefined;
  /** For Vellum's own popover; a host's function is among the options. */
  readonly onFindings?: ((findings: readonly Finding[]) => void) | undefined;
}

/** Starts the checks on Vellum: both halves of its builder in one world, on one line. */
export function attachVellum(vellum: Vellum | undefined, parts: VellumParts): void {
  const { document, signal, onFindings } = parts;
  const { port1, port2 } = new MessageChannel();
  const stopPage = startPage(port2, { vellum, wraps: parts.wraps });
  // At once, so that after the end nothing of ours is left in Vellum; the line would bring the news a task later.
  signal.addEventListener('abort', stopPage, { once: true });
  const builder = createVellumBuilder({ document, port: port1, signal });
  attachBuilder(toldOfFindings(builder, onFindings), parts);
}
