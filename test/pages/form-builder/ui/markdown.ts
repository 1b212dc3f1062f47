import { escapeText } from '../xml/writer.ts';

/** Markdown addresses that could run code stay text. */
const UNSAFE = /^\s*(?:javascript|vbscript|file|data):/i;

/** The little Markdown of messages: links, emphasis, paragraphs. Everything else is text. */
export function markdown(text: string): string {
  return escapeText(text)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>\n`)
    .join('');
}

function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, label, address) =>
      UNSAFE.test(address) ? whole : `<a href="${address}" target="_blank">${label}</a>`,
    )
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(\S(?:.*?\S)?)\*/g, '<em>$1</em>');
}
