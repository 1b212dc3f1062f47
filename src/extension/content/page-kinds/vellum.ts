/**
 * The builder script (isolated world): injected by the background into CommCare's form builder. It sees the page's
 * DOM but none of its objects; those it reaches through the page script.
 */
import { connectPage } from '../../../builders/vellum/channel.ts';
import { createVellumBuilder } from '../../../builders/vellum/vellum-builder.ts';
import { pageKind } from '../../page-kind.ts';
import { sayHello } from '../hello.ts';
import { runBuilder } from '../run-builder.ts';

export async function start(): Promise<void> {
  // The frame may have gone elsewhere between the loader's question and this script.
  if (pageKind(location.pathname) !== 'vellum') return;
  const port = connectPage(window);
  const visit = await sayHello('vellum');
  if (visit) runBuilder('vellum', createVellumBuilder({ document, port, signal: visit.signal }), visit);
}
