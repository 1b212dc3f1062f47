export type CappedText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly why: 'too-large' | 'not-utf-8' };

/**
 * The body of a response as text, read piece by piece: what a header says of its size proves nothing. Rejects when the
 * connection breaks.
 */
export async function readCappedText(response: Response, maxBytes: number): Promise<CappedText> {
  if (!response.body) return { ok: true, value: '' };
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    await response.body.cancel().catch(() => null);
    return { ok: false, why: 'too-large' };
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const stop = async (why: 'too-large' | 'not-utf-8'): Promise<CappedText> => {
    await reader.cancel().catch(() => null);
    return { ok: false, why };
  };
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) return await stop('too-large');
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      return await stop('not-utf-8');
    }
    if (done) return { ok: true, value: text };
  }
}
