/** Pieces of XML that are written into a workbook. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML does not allow, and the return, which XML would read as a line feed. */
const FORBIDDEN =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * A cell that holds a text and nothing else: Excel never takes it for a formula, HQ stores it as it is.
 * @param style attribute `s` of the cell; null for none
 * @param prefix of the sheet's elements, as in `x:`
 */
export function textCell(address: string, text: string, style: string | null, prefix = ''): string {
  const styled = style === null ? '' : ` s="${escapeXml(style)}"`;
  const [c, is, t] = [`${prefix}c`, `${prefix}is`, `${prefix}t`];
  return `<${c} r="${address}"${styled} t="inlineStr"><${is}><${t} xml:space="preserve">${escapeXml(text)}</${t}></${is}></${c}>`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** See `text/decode.ts` for the other direction. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
