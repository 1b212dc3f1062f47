/**
 * Whether a path is what packers and file systems leave behind: a Mac's resource forks (`__MACOSX/…/._form.xml`), its
 * and Windows' notes about folders.
 */
export function isLeftover(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.includes('__MACOSX') ||
    name.startsWith('._') ||
    ['.ds_store', 'thumbs.db', 'desktop.ini'].includes(name.toLowerCase())
  );
}
