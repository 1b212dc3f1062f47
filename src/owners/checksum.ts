/** Only non-ASCII digits can tell the order of code points from that of UTF-16 code units. */
const ASCII = /^[\n -~]*$/;

function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, (c) => c.codePointAt(0) ?? 0);
  const right = Array.from(b, (c) => c.codePointAt(0) ?? 0);
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** SHA-256 (hex) over the numbers sorted by code point and joined by line feeds (`OwnersPage.checksum`). */
export async function checksumOf(phones: string[]): Promise<string> {
  phones.sort();
  let text = phones.join('\n');
  if (!ASCII.test(text)) text = phones.sort(byCodePoint).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
