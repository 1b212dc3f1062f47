/** What is wrong with a value as the end of a sentence: without its full stop, small unless a name or a sign begins it. */
export function clause(what: string): string {
  const bare = what.replace(/[.।]$/, '');
  const isName = /^(?:HQ|Windows|Mail)\b/.test(bare) || /^[A-Z]\S*\/\S/.test(bare);
  return !isName && /^\p{Lu}(?:\p{Ll}|[\s’])/u.test(bare)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}
