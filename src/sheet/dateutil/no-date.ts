/** Python's ValueError inside dateutil: the text holds no date, and HQ goes on with its next guess. */
export class NoDate extends Error {}

/**
 * An error that HQ does not expect (OverflowError, decimal.InvalidOperation): its server answers with an error page,
 * and the whole file is lost.
 */
export class Crash extends Error {}
