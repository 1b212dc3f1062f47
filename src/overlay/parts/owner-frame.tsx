import { useEffect, useState } from 'preact/hooks';
import { useEnv } from './env.ts';

/** A frame that names who holds a number; nothing where there is nobody to make one. */
export function OwnerFrame({ number }: { readonly number: string }) {
  const { layer, callbacks } = useEnv();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const ended = { now: false };
    setAddress(null);
    void callbacks.onShowOwner?.(number).then((found) => {
      if (!ended.now) setAddress(found);
    });
    return () => {
      ended.now = true;
    };
  }, [number]);
  if (address === null) return null;
  return <iframe class="who" src={address} title={layer.owner.who} />;
}
