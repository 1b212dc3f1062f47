export const HOW_TO_INSTALL_POSTGRES: string;
export function findPostgres(): string | null;

/** PgBouncer's program. */
export function findPgbouncer(): string | null;
