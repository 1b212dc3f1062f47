/**
 * How long a test waits for what must come, in milliseconds: only what never comes fails. Slow is not wrong; on a
 * busy machine pages, servers and timers answer when they can.
 */
export const PATIENCE = { timeout: 20_000 };
