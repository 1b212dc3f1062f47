import { javaTrim } from './java-number.ts';

/** In degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Java's `Double.parseDouble` for what people and devices write; NaN for the rest. */
function coordinate(text: string): number {
  const trimmed = javaTrim(text);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?$/.test(trimmed)) return Number.NaN;
  return Number(trimmed.replace(/[dDfF]$/, ''));
}

/** A geopoint: latitude, longitude, perhaps height and accuracy, with blanks between. */
export function pointOf(text: string): Point | 'too-few' | 'too-many' | 'no-number' {
  const pieces = text.replace(/ +$/, '').split(/ +/);
  if (pieces.length < 2) return 'too-few';
  const numbers = pieces.slice(0, 4).map(coordinate);
  if (numbers.some(Number.isNaN)) return 'no-number';
  const [latitude = 0, longitude = 0] = numbers;
  return pieces.length > 4 ? 'too-many' : { latitude, longitude };
}

/** Corners `latitude longitude latitude longitude …`, closed when they are not. */
export function polygonOf(text: string): readonly Point[] | 'no-polygon' {
  const numbers = text.replace(/ +$/, '').split(' ').map(coordinate);
  if (numbers.length % 2 !== 0 || numbers.some(Number.isNaN)) return 'no-polygon';
  const corners: Point[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [latitude = 0, longitude = 0] = numbers.slice(i, i + 2);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'no-polygon';
    corners.push(normalized({ latitude, longitude }));
  }
  const [first] = corners;
  const last = corners[corners.length - 1];
  if (first === undefined || last === undefined) return 'no-polygon';
  const open = first.latitude !== last.latitude || first.longitude !== last.longitude;
  if (corners.length > 2 && open) corners.push(first);
  return corners.length < 4 ? 'no-polygon' : corners;
}

/** As the engine's library keeps a place: the same sums, so that the same last digits are lost. */
export function normalized({ latitude, longitude }: Point): Point {
  const inside = (longitude + 180) % 360;
  return { latitude: ((latitude + 180) % 360) - 180, longitude: (inside <= 0 ? inside + 360 : inside) - 180 };
}

/** Ray casting, as the engine does it, border corners inside. */
export function isPointInside(place: Point, polygon: readonly Point[]): boolean {
  const { latitude, longitude } = normalized(place);
  let crossings = 0;
  for (const [index, a] of polygon.entries()) {
    const b = polygon[(index + 1) % polygon.length] ?? a;
    const isCorner = [a, b].some((corner) => corner.latitude === latitude && corner.longitude === longitude);
    if (isCorner) return true;
    const between = a.latitude > latitude !== b.latitude > latitude;
    const reach =
      ((b.longitude - a.longitude) * (latitude - a.latitude)) / (b.latitude - a.latitude + 1e-10) +
      a.longitude;
    if (between && longitude < reach) crossings++;
  }
  return crossings % 2 === 1;
}

const EARTH_RADIUS = 6_371_009;
const radians = (degrees: number): number => degrees * 0.017453292519943295;
const haversine = (angle: number): number => Math.sin(angle * 0.5) ** 2;

/** Metres on a sphere. */
export function sphereDistance(from: Point, to: Point): number {
  const [start, end] = [radians(from.latitude), radians(to.latitude)];
  const turned = radians(from.longitude) - radians(to.longitude);
  const part = haversine(start - end) + haversine(turned) * Math.cos(start) * Math.cos(end);
  return EARTH_RADIUS * (2 * Math.asin(Math.sqrt(part)));
}
