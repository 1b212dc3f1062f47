/**
 * Custom properties are of the whole document: a page that registers one of ours (`@property`), as a length or as one that
 * is not inherited, takes the colours of the layer away, in closed shadow roots, too, and what a person presses is white on
 * white. So ours are called otherwise in each page; they stand within the root, where no script of the page can list them.
 */
const PREFIX = `--c${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}-`;

/** The style sheet with its custom properties under names that nobody can guess. */
export function withOwnNames(css: string): string {
  return css.replaceAll(/--(?=[a-z])/g, PREFIX);
}
