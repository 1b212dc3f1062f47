/** A page of CommCare HQ, asked by a content script: with the session of the person at the browser, from HQ's origin. */

const PATIENCE_MS = 10_000;
/** The largest forms of HQ have some megabytes. */
const MOST_CHARACTERS = 30_000_000;

/** The page's text; null when HQ does not give it: signed out, no right to it, no network, too slow. */
export async function loadPage(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { credentials: 'same-origin', signal: patience });
    // A sign-in elsewhere is no page of HQ's.
    if (!response.ok || new URL(response.url).origin !== location.origin) return null;
    const text = await response.text();
    return text.length > MOST_CHARACTERS ? null : text;
  } catch {
    return null;
  }
}
