/** One measured figure: Caseline and others doing the same work in turns within one run. */
export interface BenchRow {
  readonly name: string;
  /** Median over the rounds, in `unit`. */
  readonly caseline: number;
  /** Medians of the others, by their names. */
  readonly peers: Readonly<Record<string, number>>;
  /** `numbers/s`: more is better. */
  readonly unit: string;
}

export interface Bench {
  readonly name: string;
  run(): Promise<BenchRow[]>;
}
