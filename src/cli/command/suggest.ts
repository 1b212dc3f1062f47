import { nearest } from '../../contact/distance.ts';
import type { Said } from '../said.ts';

/** `; did you mean --format?` for a slip of the keyboard, else ''. */
export function didYouMean(word: string, known: readonly string[]): Said {
  // One slip in a short word, two in a longer one; also a word that was not written to its end.
  const limit = word.replace(/^-+/, '').length < 5 ? 1 : 2;
  const [best] = nearest(word.toLowerCase(), known, limit, (name) => name.toLowerCase());
  const begun = word.replace(/^-+/, '').length >= 3 ? known.filter((name) => name.startsWith(word)) : [];
  const meant = best ?? (begun.length === 1 ? begun[0] : undefined);
  return (say) => (meant === undefined ? '' : say.meant(meant));
}
