/** The path of the node around this one; '' around the root. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
