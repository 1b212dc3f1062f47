/** What the command reads and writes; the process's own in use, a test's in tests. */
export interface LintIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}
