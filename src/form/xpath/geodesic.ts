import { normalized, type Point } from './geo.ts';

/** Lines on the WGS84 ellipsoid by Vincenty's formulae (1975), in the order of sums in which the engine does them. */

const A = 6378137;
const F = 1 / 298.257223563;
const B = (1 - F) * A;
const PER_DEGREE = Math.PI / 180;
const CLOSE = 1e-13;

interface Curve {
  /** In metres. */
  readonly distance: number;
  /** In degrees from north; NaN for two places on one meridian that cannot be told apart. */
  readonly azimuth: number;
}

function seriesOf(u2: number): readonly [number, number] {
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  return [a, b];
}

function sigmaChange(b: number, sinSigma: number, cosSigma: number, cosMiddle: number): number {
  const square = cosMiddle * cosMiddle;
  return (
    b *
    sinSigma *
    (cosMiddle +
      (b / 4) *
        (cosSigma * (-1 + 2 * square) -
          (b / 6) * cosMiddle * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * square)))
  );
}

/** The shortest line between two places. */
export function curveBetween(start: Point, end: Point): Curve {
  const [phi1, phi2] = [start.latitude * PER_DEGREE, end.latitude * PER_DEGREE];
  const omega = end.longitude * PER_DEGREE - start.longitude * PER_DEGREE;
  const [u1, u2] = [Math.atan((1 - F) * Math.tan(phi1)), Math.atan((1 - F) * Math.tan(phi2))];
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = omega;
  let [a, sigma, change] = [0, 0, 0];
  let converged = false;
  for (let round = 0; round < 20 && !converged; round++) {
    const before = lambda;
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    const across = cosU1 * sinU2 - sinU1 * cosU2 * cosLambda;
    const sin2 = cosU2 * sinLambda * cosU2 * sinLambda + across * across;
    const sinSigma = Math.sqrt(sin2);
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
    sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = sin2 === 0 ? 0 : (cosU1 * cosU2 * sinLambda) / sinSigma;
    const cosAlpha = Math.cos(Math.asin(sinAlpha));
    const cos2Alpha = cosAlpha * cosAlpha;
    const cosMiddle = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cos2Alpha;
    let b = 0;
    [a, b] = seriesOf(cos2Alpha * ((A * A - B * B) / (B * B)));
    change = sigmaChange(b, sinSigma, cosSigma, cosMiddle);
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
    const bend = cosMiddle + c * cosSigma * (-1 + 2 * cosMiddle * cosMiddle);
    lambda = omega + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * bend);
    converged = round > 1 && Math.abs((lambda - before) / lambda) < CLOSE;
  }
  const distance = B * a * (sigma - change);
  if (!converged) return { distance, azimuth: phi1 > phi2 ? 180 : phi1 < phi2 ? 0 : Number.NaN };
  let turn = Math.atan2(cosU2 * Math.sin(lambda), cosU1 * sinU2 - sinU1 * cosU2 * Math.cos(lambda));
  if (turn < 0) turn += 2 * Math.PI;
  const azimuth = turn / PER_DEGREE;
  return { distance, azimuth: azimuth >= 360 ? azimuth - 360 : azimuth };
}

/** The place at the end of a line. */
export function endOfCurve(start: Point, { distance, azimuth }: Curve): Point {
  const alpha = azimuth * PER_DEGREE;
  const [cosAlpha1, sinAlpha1] = [Math.cos(alpha), Math.sin(alpha)];
  const tanU1 = (1 - F) * Math.tan(start.latitude * PER_DEGREE);
  const cosU1 = 1 / Math.sqrt(1 + tanU1 * tanU1);
  const sinU1 = tanU1 * cosU1;
  const sigma1 = Math.atan2(tanU1, cosAlpha1);
  const sinAlpha = cosU1 * sinAlpha1;
  const cos2Alpha = 1 - sinAlpha * sinAlpha;
  const [a, b] = seriesOf((cos2Alpha * (A * A - B * B)) / (B * B));
  const straight = distance / (B * a);
  let sigma = straight;
  for (let before = straight; !Number.isNaN(before); before = sigma) {
    const cosMiddle = Math.cos(2 * sigma1 + sigma);
    sigma = straight + sigmaChange(b, Math.sin(sigma), Math.cos(sigma), cosMiddle);
    if (Math.abs(sigma - before) < CLOSE) break;
  }
  const cosMiddle = Math.cos(2 * sigma1 + sigma);
  const [cosSigma, sinSigma] = [Math.cos(sigma), Math.sin(sigma)];
  const down = sinU1 * sinSigma - cosU1 * cosSigma * cosAlpha1;
  const phi = Math.atan2(
    sinU1 * cosSigma + cosU1 * sinSigma * cosAlpha1,
    (1 - F) * Math.sqrt(sinAlpha * sinAlpha + down ** 2),
  );
  const lambda = Math.atan2(sinSigma * sinAlpha1, cosU1 * cosSigma - sinU1 * sinSigma * cosAlpha1);
  const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
  const bend = cosMiddle + c * cosSigma * (-1 + 2 * cosMiddle * cosMiddle);
  const turned = lambda - (1 - c) * F * sinAlpha * (sigma + c * sinSigma * bend);
  return normalized({ latitude: phi / PER_DEGREE, longitude: start.longitude + turned / PER_DEGREE });
}

/** The place on a side of a polygon that is nearest to a place, as the engine projects it. */
function onSide(place: Point, from: Point, to: Point): Point {
  if (from.latitude === to.latitude && from.longitude === to.longitude) return from;
  const side = curveBetween(from, to);
  const line = curveBetween(from, place);
  const along = line.distance * Math.cos((line.azimuth - side.azimuth) * (Math.PI / 180));
  if (along <= 0) return from;
  return along >= side.distance ? to : endOfCurve(from, { distance: along, azimuth: side.azimuth });
}

/** The nearest place on the border of a polygon; null when no distance can be calculated. */
export function closestOnBorder(place: Point, polygon: readonly Point[]): Point | null {
  const from = normalized(place);
  let nearest: Point | null = null;
  let least = Number.MAX_VALUE;
  for (const [index, corner] of polygon.entries()) {
    const point = onSide(from, corner, polygon[(index + 1) % polygon.length] ?? corner);
    const { distance } = curveBetween(from, point);
    if (!(distance < least)) continue;
    least = distance;
    nearest = point;
  }
  return nearest;
}
