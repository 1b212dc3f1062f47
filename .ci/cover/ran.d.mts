export interface CoveredScript {
  readonly path: string;
  readonly pieces: readonly { readonly source: string; readonly from: number; readonly to: number }[];
  readonly edges: Set<number>;
}
export interface RanFunction {
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}
export function scriptOf(url: string): CoveredScript | null;
export function placesOf(script: CoveredScript, functions: readonly RanFunction[]): string[];
