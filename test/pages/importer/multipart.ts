/** The parts of a multipart body, as a server takes them; enough for one form with one file. */
export interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly body: Buffer;
}

const BREAK = Buffer.from('\r\n');

export function readMultipart(body: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1];
  if (!boundary) throw new Error('no boundary');
  const fence = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let from = body.indexOf(fence);
  for (let next = body.indexOf(fence, from + 1); next >= 0; next = body.indexOf(fence, from + 1)) {
    const part = body.subarray(from + fence.length + BREAK.length, next - BREAK.length);
    const end = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, end).toString('utf8');
    parts.push({
      name: /name="([^"]*)"/.exec(head)?.[1] ?? '',
      filename: /filename="([^"]*)"/.exec(head)?.[1] ?? null,
      body: Buffer.from(part.subarray(end + 4)),
    });
    from = next;
  }
  return parts;
}
