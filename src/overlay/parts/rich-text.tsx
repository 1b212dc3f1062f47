/** Longer is no message; what a page puts into a value must not fill the screen. */
const MAX_LENGTH = 2_000;

/**
 * Text of a rule, a page or a server, always as text nodes; what stands in `backquotes` is code. An odd backquote is
 * just a character.
 */
export function RichText({ text }: { readonly text: string }) {
  const parts = clip(text).split(/`([^`]*)`/);
  return <>{parts.map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}</>;
}

/** The same text for attributes, which have no markup. */
export function plainText(text: string): string {
  return clip(text).replace(/`([^`]*)`/g, '$1');
}

function clip(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
