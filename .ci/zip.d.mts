export function filesBelow(folder: string): string[];
export function zipFiles(folder: string, files: readonly string[]): Uint8Array;
