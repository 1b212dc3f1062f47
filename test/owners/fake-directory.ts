import { checksumOfPhones } from '../../src/directory/checksum.ts';
import type { Directory, DirectoryFailure } from '../../src/directory/directory.ts';
import type { OwnersPage } from '../../src/directory/schema.ts';
import type { CachedOwner } from '../../src/owners/cached-owner.ts';

interface Row {
  readonly phone: string;
  readonly owner: CachedOwner | null;
  readonly change: number;
}

/** A directory that only knows owners, as the check service tells them. What goes wrong is set from outside. */
export class FakeDirectory implements Pick<Directory, 'owners'> {
  pageSize = 100;
  epoch = 'e1';
  asked: (string | null)[] = [];
  /** Takes part in the next answers. */
  spoil: ((page: OwnersPage, n: number) => OwnersPage | DirectoryFailure) | null = null;
  private readonly rows = new Map<string, Row>();
  private changes = 0;

  set(phone: string, owner: Omit<CachedOwner, 'phone'>): void {
    this.changes += 1;
    this.rows.set(phone, { phone, owner: { phone, ...owner }, change: this.changes });
  }

  remove(phone: string): void {
    this.changes += 1;
    this.rows.set(phone, { phone, owner: null, change: this.changes });
  }

  checksum(): string {
    return checksumOfPhones([...this.rows.values()].filter((row) => row.owner).map((row) => row.phone));
  }

  async owners(cursor: string | null, signal: AbortSignal) {
    if (signal.aborted) return { ok: false, failure: { reason: 'aborted' } } as const;
    this.asked.push(cursor);
    const [epoch, at] = (cursor ?? '').split(' ');
    const known = epoch === this.epoch ? Number(at) : null;
    const rows = [...this.rows.values()]
      .filter((row) => row.change > (known ?? 0) && (row.owner || known !== null))
      .sort((a, b) => a.change - b.change);
    const page = rows.slice(0, this.pageSize);
    const more = rows.length > page.length;
    const position = more ? (page.at(-1)?.change ?? 0) : this.changes;
    const value: OwnersPage = {
      version: `${this.epoch} ${this.changes}`,
      owners: page.flatMap((row) => (row.owner ? [row.owner] : [])),
      removed: page.flatMap((row) => (row.owner ? [] : [row.phone])),
      cursor: `${this.epoch} ${position}`,
      more,
      ...(known === null ? { full: true } : {}),
      ...(more ? {} : { checksum: this.checksum() }),
    };
    const spoiled = this.spoil?.(value, this.asked.length) ?? value;
    return 'reason' in spoiled
      ? ({ ok: false, failure: spoiled } as const)
      : ({ ok: true, value: spoiled } as const);
  }

  get directory(): Directory {
    return {
      owners: (cursor, signal) => this.owners(cursor, signal),
      check: () => Promise.reject(new Error('not asked here')),
      settings: () => Promise.reject(new Error('not asked here')),
    };
  }
}
