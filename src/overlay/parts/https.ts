/** Whether an address, which may come from a server, may become a link. */
export function isHttps(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:';
  } catch {
    return false;
  }
}
