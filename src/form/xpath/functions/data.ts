import { asInt, asText, castText, fail, leaveOpen } from '../convert.ts';
import { isPointInside, type Point, pointOf, polygonOf, sphereDistance } from '../geo.ts';
import { closestOnBorder } from '../geodesic.ts';
import { javaDoubleToString } from '../java-number.ts';
import { androidText, readJsonObject } from '../json.ts';
import { OPEN } from '../open.ts';
import type { Raw } from '../value.ts';
import { compressedId, verhoeff } from './ids.ts';
import { exactly, type FunctionFamily, type Platform } from './spec.ts';

/** Functions that read texts made by machines: JSON, ids, places. */
export const DATA: FunctionFamily = {
  'json-property': {
    arity: exactly(2),
    result: 'text',
    needs: 'outside',
    run: ([json = '', name = ''], { platform }) => property(asText(json), asText(name), platform),
  },
  checksum: {
    arity: exactly(2),
    result: 'text',
    run([algorithm = '', input = '']) {
      const [name, digits] = [asText(algorithm), asText(input)];
      if (name !== 'verhoeff') return fail(`“checksum” knows “verhoeff”, not “${name}”`);
      return verhoeff(digits) ?? fail('“checksum” needs digits');
    },
  },
  'id-compress': {
    arity: exactly(5),
    result: 'text',
    run: ([input = '', growth = '', lead = '', body = '', length = '']) =>
      compressedId(asInt(input), asText(growth), asText(lead), asText(body), asInt(length)),
  },
  distance: {
    arity: exactly(2),
    result: 'number',
    run([from = '', to = '']) {
      const [start, end] = [castText(from), castText(to)];
      if (start === '' || end === '') return -1;
      return sphereDistance(point(start), point(end));
    },
  },
  'is-point-inside-polygon': {
    arity: exactly(2),
    result: 'boolean',
    run: (args) => isPointInside(...pointAndPolygon(args)),
  },
  'closest-point-on-polygon': {
    arity: exactly(2),
    result: 'text',
    run(args) {
      const nearest = closestOnBorder(...pointAndPolygon(args));
      if (nearest === null) return fail('No distance can be calculated', 'crash');
      return `${javaDoubleToString(nearest.latitude)} ${javaDoubleToString(nearest.longitude)}`;
    },
  },
};

function property(json: string, name: string, platform: Platform): string {
  const members = readJsonObject(json);
  if (platform === 'web-apps') {
    const member = members?.get(name);
    return member?.type === 'text' ? member.text : '';
  }
  // Android reads other things than JSON in its own way (comments, `=>`).
  if (!isStrict(json)) return /^\s*[{/#\ufeff]/.test(json) ? leaveOpen(OPEN.androidJson) : '';
  const member = members === null ? undefined : members.get(name);
  if (members === null || member?.type === 'nested') return leaveOpen(OPEN.partOfJson);
  if (member === undefined) return '';
  return member.type === 'text' ? member.text : androidText(member.text);
}

function isStrict(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

function point(text: string): Point {
  const read = pointOf(text);
  if (read === 'no-number') return fail('A place needs numbers');
  return read === 'too-few' || read === 'too-many'
    ? fail('A place needs latitude and longitude', 'crash')
    : read;
}

function pointAndPolygon([place = '', area = '']: readonly Raw[]): readonly [Point, readonly Point[]] {
  const [from, around] = [castText(place), castText(area)];
  if (from === '' || around === '') return fail('A place and an area are needed');
  const polygon = polygonOf(around);
  if (typeof polygon === 'string') return fail('An area cannot be read');
  const read = pointOf(from);
  if (read === 'too-many') return fail('A place has at most four numbers', 'crash');
  if (typeof read === 'string') return fail('A place cannot be read');
  const inBounds = Math.abs(read.latitude) <= 90 && Math.abs(read.longitude) <= 180;
  return inBounds ? [read, polygon] : fail('A place lies outside of the world');
}
