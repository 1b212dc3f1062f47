/** What `caseline sheet` is given, read and checked. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { CONTACT_PROPERTIES, isContactProperty } from '../../contact/contact.ts';
import { meantBy } from '../../contact/near-miss.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import type { SheetOptions } from '../../sheet/check-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import type { CommandIo } from '../command/io.ts';
import { unread } from '../file-error.ts';
import { OwnersSchema } from '../owners-schema.ts';
import { issueText, readProjectFile } from '../project-file.ts';
import { type Read, readJson } from '../read-file.ts';
import { ofFile, type Said } from '../said.ts';
import type { SheetCommandOptions } from './options.ts';

/** Read at a time. */
const PIECE = 256 * 1024;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type Today = SheetOptions['today'];

/** A file on disk, read anew each time. The error is a line. */
export async function openFile(name: string, cwd: string): Promise<Read<SheetFile>> {
  const path = resolve(cwd, name);
  try {
    if (!(await stat(path)).isFile()) return { error: ofFile(name, (say) => say.irregular) };
  } catch (error) {
    return { error: ofFile(name, unread(error)) };
  }
  return {
    value: { name: basename(path), chunks: () => createReadStream(path, { highWaterMark: PIECE }) },
  };
}

export function todayOf(text: string | undefined): Read<Today> {
  if (text === undefined) {
    const now = new Date();
    return { value: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() } };
  }
  const [, year, month, day] = DATE.exec(text) ?? [];
  const today = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay =
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    new Date(`${text}T00:00:00Z`).getUTCDate() === today.day;
  return isDay && year !== undefined
    ? { value: today }
    : { error: ofFile(`--today ${text}`, (say) => say.sheet.day) };
}

/** `PROPERTY=COLUMN`, … by column. */
export function mapOf(given: readonly string[]): Read<ReadonlyMap<string, string>> {
  const map = new Map<string, string>();
  for (const item of given) {
    const sign = item.indexOf('=');
    const [property, column] = [item.slice(0, sign), item.slice(sign + 1)];
    if (sign < 1 || column === '') return { error: ofFile(`--map ${item}`, (say) => say.sheet.map) };
    const meant = isContactProperty(property) ? null : meantBy(property);
    if (meant) return { error: ofFile(`--map ${item}`, (say) => say.sheet.noProperty(property, meant)) };
    map.set(column, property);
  }
  return { value: map };
}

/** Owners of a file; undefined without one. */
export async function readOwners(
  file: string | undefined,
  cwd: string,
): Promise<Read<readonly Owner[] | undefined>> {
  if (file === undefined) return { value: undefined };
  const read = await readJson(file, cwd);
  if ('error' in read) return read;
  const parsed = v.safeParse(OwnersSchema, read.value);
  return parsed.success ? { value: parsed.output } : { error: ofFile(file, issueText(parsed.issues[0])) };
}

export async function ownersOf(file: string | undefined, cwd: string): Promise<Read<SheetOptions['owners']>> {
  const read = await readOwners(file, cwd);
  return 'error' in read ? read : { value: read.value && holdersOf(read.value) };
}

/** Who holds a number, of some owners. */
export function holdersOf(owners: readonly Owner[]): (number: string) => readonly Owner[] {
  const byNumber = new Map<string, Owner[]>();
  for (const owner of owners) {
    const number = owner.phone.replace(/^\+/, '');
    byNumber.set(number, [...(byNumber.get(number) ?? []), owner]);
  }
  return (number) => byNumber.get(number) ?? [];
}

/** The options of the check. */
export async function readOptions(
  options: SheetCommandOptions,
  { cwd }: Pick<CommandIo, 'cwd'>,
): Promise<Read<SheetOptions>> {
  const today = todayOf(options.today);
  if ('error' in today) return today;
  const map = mapOf(options.map);
  if ('error' in map) return map;
  const owners = await ownersOf(options.owners, cwd);
  if ('error' in owners) return owners;
  const project =
    options.project === undefined ? { project: undefined } : await readProjectFile(options.project, cwd);
  if ('error' in project) return project;
  const caseTypes = options['case-type'];
  return {
    value: { today: today.value, map: map.value, owners: owners.value, project: project.project, caseTypes },
  };
}

/** Columns of the map that the file does not have; null when it has all. */
export function unknownColumn(
  map: SheetOptions['map'],
  columns: ReadonlyArray<{ readonly headers: ReadonlyArray<{ readonly name: string }> }>,
): Said | null {
  const names = new Set(columns.flatMap(({ headers }) => headers.map(({ name }) => name)));
  for (const column of map?.keys() ?? []) {
    if (names.has(column) || names.size === 0) continue;
    const known = [...names].filter((name) => !CONTACT_PROPERTIES.some((property) => property === name));
    return (say) => `--map: ${say.sheet.noColumn(column, known.slice(0, 12).join(', '))}`;
  }
  return null;
}
