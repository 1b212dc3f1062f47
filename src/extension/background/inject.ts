import * as v from 'valibot';
import { browser } from '../browser.ts';
import { SITE_KINDS, SITES, type SiteKind } from '../sites.ts';

/** parts.json, which the build writes: the files of the content script for each kind of page, in their order. */
const PartsSchema = v.record(v.picklist(SITE_KINDS), v.array(v.string()));

let parts: Promise<v.InferOutput<typeof PartsSchema>> | undefined;

/** Read once in the life of the background: the files of an extension do not change under it. */
function readParts(): Promise<v.InferOutput<typeof PartsSchema>> {
  parts ??= fetch(browser.runtime.getURL('parts.json'))
    .then((response) => response.json())
    .then((json: unknown) => v.parse(PartsSchema, json));
  return parts;
}

/** A frame of a tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Brings files of the extension into a frame's isolated world. */
export async function injectParts(files: readonly string[], { tabId, frameId }: Frame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true });
}

/**
 * Brings the page script (MAIN world) and then the content script into one frame. The page script listens first, so
 * that it receives the port that the content script hands over.
 */
export async function injectContent(kind: SiteKind, frame: Frame): Promise<void> {
  const { pageScript } = SITES[kind];
  const files = (await readParts())[kind] ?? [];
  if (pageScript) {
    const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
    await browser.scripting.executeScript({
      target,
      files: [pageScript],
      world: 'MAIN',
      injectImmediately: true,
    });
  }
  await injectParts(files, frame);
}
