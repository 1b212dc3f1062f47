import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../contact/contact.ts';
import type { CheckOwner, OwnerCheck } from '../shell/tools.ts';

/** Typing is followed, but not digit by digit: each number that is asked about leaves this machine. */
const QUIET_MS = 700;

export interface OwnerState {
  readonly check: OwnerCheck | null;
  readonly asking: boolean;
  /** The person wants it: only from then on is anybody asked. */
  ask(): void;
}

/** Who holds the simulated number. Nobody is asked before the person wishes it; then each new number is asked about. */
export function useOwner(contact: Contact, checkOwner: CheckOwner | null): OwnerState {
  const number = contact.contact_phone_number ?? '';
  const [wished, setWished] = useState(0);
  const [known, setKnown] = useState<{ readonly number: string; readonly check: OwnerCheck } | null>(null);
  const asked = useRef(0);
  const current = known?.number === number ? known.check : null;

  useEffect(() => {
    if (wished === 0 || !checkOwner || number === '') return undefined;
    const ended = { now: false };
    const ask = async (): Promise<void> => {
      asked.current = wished;
      const check = await checkOwner({ contact_phone_number: number, contact_phone_number_is_verified: '1' });
      if (!ended.now) setKnown({ number, check });
    };
    // The button itself does not wait.
    const timer = setTimeout(() => void ask(), asked.current === wished ? QUIET_MS : 0);
    return () => {
      ended.now = true;
      clearTimeout(timer);
    };
  }, [wished, number, checkOwner]);

  return {
    check: current,
    asking: wished > 0 && number !== '' && current === null,
    ask() {
      setKnown(null);
      setWished(wished + 1);
    },
  };
}
