const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

function padded(bytes: Uint8Array): DataView {
  const size = (((bytes.length + 8) >> 6) + 1) << 6;
  const view = new DataView(new ArrayBuffer(size));
  bytes.forEach((byte, at) => {
    view.setUint8(at, byte);
  });
  view.setUint8(bytes.length, 0x80);
  view.setUint32(size - 4, bytes.length * 8);
  return view;
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** SHA-1 as hex. The browser's own is asynchronous, and sending must go on in the same turn as in Vellum. */
export function sha1(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let round = 0; round < 80; round++) {
      const word = (back: number): number => words[round - back] ?? 0;
      words[round] =
        round < 16 ? view.getInt32(block + round * 4) : rotate(word(3) ^ word(8) ^ word(14) ^ word(16), 1);
      const next = (rotate(a, 5) + mix(round, b, c, d) + e + word(0)) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    state = [a, b, c, d, e].map((value, at) => (value + (state[at] ?? 0)) | 0);
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
