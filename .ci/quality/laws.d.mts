export const LAWS: Readonly<Record<string, readonly string[]>>;
