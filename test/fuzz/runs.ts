/**
 * How often a law is tried on drawn values: `daily` times in `npm test`. `FUZZ_RUNS=100000` tries each a hundred times as
 * often, for a long night. Fewer than daily are never tried.
 */
export function runs(daily: number): number {
  return Math.max(daily, Math.ceil((daily * Number(process.env.FUZZ_RUNS ?? 1000)) / 1000));
}
