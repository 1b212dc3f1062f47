/**
 * A constant as an XPath string. XPath 1.0 has no escapes: a text with both quotes becomes a `concat`.
 */
export function quoteXPath(value: string): string {
  if (!value.includes("'")) return `'${value}'`;
  if (!value.includes('"')) return `"${value}"`;
  return `concat(${value
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)})`;
}
