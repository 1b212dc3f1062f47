/** `Etc/GMT+3` and `Etc/GMT-3`, in pytz's spelling: the offsets whose sign is the other way round. */
export function isSignedOffset(zone: string): boolean {
  return /^Etc\/GMT[+-][1-9]\d?$/.test(zone);
}
