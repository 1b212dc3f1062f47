/** The names of this machine, as `URL` spells them. */
const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether numbers and tokens may be sent to an address: they are personal data and secrets, so only what does not
 * leave this machine goes without encryption.
 */
export function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.has(hostname));
}
