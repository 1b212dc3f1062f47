export const SHIPPED: Readonly<Record<string, string>>;
export const TOOLS: Readonly<Record<string, string>>;
