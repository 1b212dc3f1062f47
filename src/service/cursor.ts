/**
 * The cursor of a list of owners: opaque to clients. It holds the database's epoch, so that one of another database
 * (restored, rebuilt, another server) is known for what it is and the list starts anew.
 */
export function writeCursor(epoch: string, position: number): string {
  return Buffer.from(`${epoch} ${position}`).toString('base64url');
}

/** The position; null when the cursor is none of this database's. */
export function readCursor(epoch: string, cursor: string): number | null {
  const [of = '', position = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  return of === epoch && /^\d{1,15}$/.test(position) ? Number(position) : null;
}
