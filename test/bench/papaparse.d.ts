/**
 * The part of papaparse that is used: reading a stream, and its parser, fed with pieces of text by ourselves. The package's own types bring
 * Node's and the DOM's with them, which pure code must not see.
 */
declare module 'papaparse' {
  interface ParseResult {
    readonly data: string[][];
    readonly errors: ReadonlyArray<{ readonly type: string; readonly code: string }>;
    /** `cursor`: index behind the last whole row. */
    readonly meta: { readonly cursor: number };
  }
  class Parser {
    constructor(config: { readonly delimiter: string; readonly newline: '\n' });
    parse(text: string, baseIndex: number, ignoreLastRow: boolean): ParseResult;
  }
  interface StreamConfig {
    readonly delimiter: string;
    readonly newline: '\n';
    chunk(result: ParseResult): void;
    complete(): void;
    error(error: Error): void;
  }
  const Papa: {
    readonly Parser: typeof Parser;
    parse(stream: AsyncIterable<unknown>, config: StreamConfig): void;
  };
  export default Papa;
}
