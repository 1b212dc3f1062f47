/** Records are written and read front to back as bytes: a browser copies them into its database as they are. */
import { BrokenDatabase } from './cached-owner.ts';

export interface ByteWriter {
  /** A whole number from 0 to 2^53, seven bits a byte, the lowest first. */
  number(value: number): void;
  /** A whole number that may be negative. */
  signed(value: number): void;
  byte(value: number): void;
  bytes(values: Uint8Array): void;
  /** All that was written, in a buffer of its own. */
  end(): Uint8Array<ArrayBuffer>;
}

export function writeBytes(room = 8_192): ByteWriter {
  let buffer = new Uint8Array(room);
  let at = 0;
  const grow = (more: number) => {
    if (at + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, at + more));
    larger.set(buffer);
    buffer = larger;
  };
  const number = (value: number) => {
    grow(8);
    let rest = value;
    while (rest >= 0x80_00_00_00) {
      buffer[at] = (rest % 128) | 128;
      at += 1;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      buffer[at] = (rest & 127) | 128;
      at += 1;
      rest >>>= 7;
    }
    buffer[at] = rest;
    at += 1;
  };
  return {
    number,
    signed: (value) => number(value < 0 ? -value * 2 - 1 : value * 2),
    byte(value) {
      grow(1);
      buffer[at] = value;
      at += 1;
    },
    bytes(values) {
      grow(values.length);
      buffer.set(values, at);
      at += values.length;
    },
    end: () => buffer.slice(0, at),
  };
}

export interface ByteReader {
  number(): number;
  signed(): number;
  byte(): number;
  /** A view, no copy. */
  bytes(length: number): Uint8Array;
  /** What was not read yet. */
  rest(): Uint8Array;
}

/** Every reading beyond the end throws `BrokenDatabase`. */
export function readBytes(buffer: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => {
    const value = buffer[at];
    if (value === undefined) throw new BrokenDatabase();
    at += 1;
    return value;
  };
  const number = () => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const next = byte();
      if (next < 128) return value + next * factor;
      value += (next - 128) * factor;
      factor *= 128;
      if (factor > 2 ** 56) throw new BrokenDatabase();
    }
  };
  return {
    number,
    signed() {
      const value = number();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    byte,
    bytes(length) {
      if (at + length > buffer.length) throw new BrokenDatabase();
      at += length;
      return buffer.subarray(at - length, at);
    },
    rest: () => buffer.subarray(at),
  };
}
