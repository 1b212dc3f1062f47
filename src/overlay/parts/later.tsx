import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { trouble } from '../../guard/trouble.ts';

export interface Later<Props> {
  (props: Props): VNode | null;
  /** Loads it before it is shown. */
  load(): Promise<void>;
}

/**
 * A component whose code comes when it is first shown; nothing stands there until then. Where the code cannot be had
 * (the extension was updated under an open page) it stays so, and the panel's list of troubles says it.
 *
 * @param name for that list
 */
export function later<Props extends object>(
  name: string,
  importPart: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let Part: ComponentType<Props> | null = null;
  const load = async (): Promise<void> => {
    Part ??= await importPart();
  };
  function Later(props: Props) {
    const [, setLoaded] = useState(Part !== null);
    useEffect(() => {
      load().then(
        () => setLoaded(true),
        (error: unknown) => trouble(`load ${name}`, error),
      );
    }, []);
    return Part && <Part {...props} />;
  }
  return Object.assign(Later, { load });
}
