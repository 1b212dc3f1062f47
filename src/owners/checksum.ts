import { createChecksum, toggleBytes, togglePhone, writeChecksum } from '../directory/checksum.ts';
import type { PhoneIndex } from './phone-index.ts';
import { LONGEST_PHONE, writePhone } from './phone-key.ts';

/** The checksum of the numbers of an index, as the directory tells it (`OwnersPage.checksum`). */
export function checksumOf({ entries, odd }: PhoneIndex): string {
  const checksum = createChecksum();
  const phone = new Uint8Array(LONGEST_PHONE);
  for (const key of entries.keys) toggleBytes(checksum, phone, writePhone(key, phone, 0));
  for (const other of odd.keys()) togglePhone(checksum, other);
  return writeChecksum(checksum);
}
