/** Gives each object a name of its own, the same for as long as it lives. */
export function createNames(): (object: object) => string {
  const names = new WeakMap<object, string>();
  let count = 0;
  return (object) => {
    const known = names.get(object);
    if (known !== undefined) return known;
    count += 1;
    names.set(object, String(count));
    return String(count);
  };
}
