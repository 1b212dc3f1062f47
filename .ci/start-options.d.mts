export declare const START_HELP: string;
export declare function readStartOptions(
  args: readonly string[],
): { error: string } | { open: boolean; port: number | null; help: boolean };
