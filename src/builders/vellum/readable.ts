/** Tags of any other name are the designer's own letters. */
const OUTPUT = /<output(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?:\/>|>\s*<\/output\s*>)/g;
const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * What people read of a label as Vellum holds it: as XML, in which an answer is an `<output/>`. It stands as `…`, as in
 * a form that is read from its file.
 */
export function readable(xml: string): string {
  if (!/[<&]/.test(xml)) return xml;
  return xml
    .replace(OUTPUT, '…')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => LETTERS[name] ?? '');
}
