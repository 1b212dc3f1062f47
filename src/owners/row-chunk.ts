/**
 * Rows of owners as one record, column by column. Written once, in the order in which a directory told them; where a
 * number's row lies says the index (`phone-index.ts`). A record stays far below the 64 KB at which Chromium puts a
 * value into a file of its own.
 */
import { readBytes, writeBytes } from './bytes.ts';
import { BrokenDatabase, type CachedOwner, type Change } from './cached-owner.ts';
import { type PackedInstant, packInstant, unpackInstant } from './instant.ts';
import { commonFactor, phoneKey, phoneOfKey, powerOf } from './phone-key.ts';
import { isStorable, packTexts, readable, textAt } from './text-column.ts';

/** So many rows are one record. */
export const ROWS_PER_CHUNK = 256;

/** What a row is. */
const WORKER = 1;
const PENDING = 2;
/** No owner: the number is not held any more. */
const GONE = 4;
/** The id is 32 hexadecimal digits, HQ's own form. */
const HEX_ID = 8;
const INSTANT = 16;
/** The number is no key but a text; such rows come last. */
const ODD = 32;

/** Columns of text, each left out when nothing is in it. */
const COLUMNS = ['phone', 'id', 'name', 'url', 'since'] as const;
/** Stands for the owner's id within its link. */
const ID_MARK = '\u001f';

const HEX = /^[0-9a-f]{32}$/;
const ID_BYTES = 16;

function pushHex(id: string, into: Uint8Array, at: number): void {
  for (let i = 0; i < ID_BYTES; i += 1) {
    into[at + i] = (nibble(id.charCodeAt(2 * i)) << 4) | nibble(id.charCodeAt(2 * i + 1));
  }
}

function nibble(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether number and id can be kept as they are. */
export function isKeepable({ phone, owner }: Change): boolean {
  return phone !== '' && isStorable(phone) && (owner === null || (owner.id !== '' && isStorable(owner.id)));
}

/** A link with the id taken out, so that the links of one project are alike. */
function packUrl(url: string | undefined, id: string): string {
  const text = readable(url ?? '');
  return id === '' ? text : text.replaceAll(id, ID_MARK);
}

/** @param rows those with a key first, in its order; each keepable */
export function packChunk(rows: readonly Change[]): Uint8Array<ArrayBuffer> {
  const writer = writeBytes();
  const texts: Record<(typeof COLUMNS)[number], string[]> = {
    phone: [],
    id: [],
    name: [],
    url: [],
    since: [],
  };
  const keys: number[] = [];
  const instants: PackedInstant[] = [];
  const ids = new Uint8Array(rows.length * ID_BYTES);
  let hexIds = 0;
  writer.number(rows.length);
  for (const { phone, owner } of rows) {
    const key = phoneKey(phone);
    if (key !== null) keys.push(key);
    const isHex = owner !== null && HEX.test(owner.id);
    const instant = owner?.since === undefined ? null : packInstant(owner.since);
    writer.byte(
      (owner?.kind === 'mobile-worker' ? WORKER : 0) |
        (owner?.pending ? PENDING : 0) |
        (owner ? 0 : GONE) |
        (isHex ? HEX_ID : 0) |
        (instant ? INSTANT : 0) |
        (key === null ? ODD : 0),
    );
    if (isHex) pushHex(owner.id, ids, ID_BYTES * hexIds++);
    if (instant) instants.push(instant);
    texts.phone.push(key === null ? phone : '');
    texts.id.push(isHex ? '' : (owner?.id ?? ''));
    texts.name.push(readable(owner?.name ?? ''));
    texts.url.push(packUrl(owner?.url, owner?.id ?? ''));
    texts.since.push(instant ? '' : readable(owner?.since ?? ''));
  }
  const exponent = commonFactor(keys, 0, keys.length);
  const factor = powerOf(exponent);
  const packedKeys = writeBytes();
  let before = 0;
  for (const key of keys) {
    packedKeys.number((key - before) / factor);
    before = key;
  }
  const packedInstants = writeBytes();
  let second = 0;
  for (const { seconds, micros } of instants) {
    packedInstants.signed(seconds - second);
    packedInstants.number(micros);
    second = seconds;
  }
  writer.byte(exponent);
  // With their lengths, so that a look-up reads only what it needs.
  for (const column of [packedKeys.end(), ids.subarray(0, hexIds * ID_BYTES), packedInstants.end()]) {
    writer.number(column.length);
    writer.bytes(column);
  }
  const columns = COLUMNS.map((name) =>
    texts[name].some((text) => text !== '') ? packTexts(texts[name]) : '',
  );
  writer.byte(columns.reduce((mask, column, i) => mask | (column === '' ? 0 : 1 << i), 0));
  writer.bytes(new TextEncoder().encode(columns.join('')));
  return writer.end();
}

/** A record that was opened; its rows are read one by one, when they are asked for. */
export interface RowChunk {
  readonly size: number;
  /** The number of a row, as text and as key, where it has one. */
  phoneAt(row: number): string;
  keyAt(row: number): number | null;
  isGone(row: number): boolean;
  changeAt(row: number): Change;
  /** The owner of a number; null when none of the rows has it. */
  find(phone: string): CachedOwner | null;
}

/** Throws `BrokenDatabase` for a record that is none. */
export function openChunk(record: unknown): RowChunk {
  if (!(record instanceof Uint8Array)) throw new BrokenDatabase();
  const reader = readBytes(record);
  const size = reader.number();
  const flags = reader.bytes(size);
  const has = (row: number, flag: number) => ((flags[row] ?? 0) & flag) !== 0;
  /** How many rows before this one have the flag: their place in a column that only such rows have. */
  const rankOf = (row: number, flag: number) => {
    let rank = 0;
    for (let i = 0; i < row; i += 1) if (has(i, flag)) rank += 1;
    return rank;
  };
  const factor = powerOf(reader.byte());
  const packedKeys = reader.bytes(reader.number());
  const ids = reader.bytes(reader.number());
  const packedInstants = reader.bytes(reader.number());
  const mask = reader.byte();
  const rest = reader.rest();
  let lines: readonly string[] | null = null;
  let keys: readonly number[] | null = null;

  function allKeys(): readonly number[] {
    const found: number[] = [];
    const packed = readBytes(packedKeys);
    for (let row = 0, key = 0; row < size && !has(row, ODD); row += 1) {
      key += packed.number() * factor;
      found.push(key);
    }
    return found;
  }

  /** Stops where the key is or would be. */
  function rowOfKey(wanted: number): number {
    const packed = readBytes(packedKeys);
    for (let row = 0, key = 0; row < size && !has(row, ODD); row += 1) {
      key += packed.number() * factor;
      if (key >= wanted) return key === wanted ? row : -1;
    }
    return -1;
  }

  function instantAt(row: number): PackedInstant {
    const packed = readBytes(packedInstants);
    let seconds = 0;
    for (let before = rankOf(row, INSTANT); ; before -= 1) {
      seconds += packed.signed();
      const micros = packed.number();
      if (before === 0) return { seconds, micros };
    }
  }

  function text(column: (typeof COLUMNS)[number], row: number): string {
    const position = COLUMNS.indexOf(column);
    if ((mask & (1 << position)) === 0) return '';
    lines ??= new TextDecoder().decode(rest).split('\n');
    let from = 0;
    for (let i = 0; i < position; i += 1) if ((mask & (1 << i)) !== 0) from += size;
    return textAt(lines, from, row);
  }

  function ownerAt(row: number, phone: string): CachedOwner {
    const at = has(row, HEX_ID) ? rankOf(row, HEX_ID) * ID_BYTES : null;
    const id = at === null ? text('id', row) : toHex(ids.subarray(at, at + ID_BYTES));
    const since = has(row, INSTANT) ? unpackInstant(instantAt(row)) : text('since', row);
    const name = text('name', row);
    const url = text('url', row).replaceAll(ID_MARK, id);
    return {
      phone,
      kind: has(row, WORKER) ? 'mobile-worker' : 'case',
      id,
      ...(name ? { name } : {}),
      ...(url ? { url } : {}),
      ...(since ? { since } : {}),
      ...(has(row, PENDING) ? { pending: true } : {}),
    };
  }

  function keyAt(row: number): number | null {
    keys ??= allKeys();
    return keys[row] ?? null;
  }

  function phoneAt(row: number): string {
    const key = keyAt(row);
    return key === null ? text('phone', row) : phoneOfKey(key);
  }

  function rowOf(phone: string): number {
    const key = phoneKey(phone);
    if (key !== null) return rowOfKey(key);
    for (let row = 0; row < size; row += 1) {
      if (has(row, ODD) && text('phone', row) === phone) return row;
    }
    return -1;
  }

  return {
    size,
    phoneAt,
    keyAt,
    isGone: (row) => has(row, GONE),
    changeAt(row) {
      const phone = phoneAt(row);
      return { phone, owner: has(row, GONE) ? null : ownerAt(row, phone) };
    },
    find(phone) {
      const row = rowOf(phone);
      return row === -1 || has(row, GONE) ? null : ownerAt(row, phone);
    },
  };
}
