import { SPACE, strip } from '../contact/python.ts';

const WHITE_SPACE = new RegExp(`[${SPACE}]`);

/** White space that `strip` leaves: HQ allows none in the name of a gateway. */
export function hasInnerSpace(name: string): boolean {
  return WHITE_SPACE.test(strip(name));
}
