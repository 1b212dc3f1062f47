/** The code that Node gives an error, like `ENOENT`; '' for one without. Its messages name paths and values, codes do not. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a call of the system failed, and not our own work. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function withCode(text: string, error: unknown): string {
  const code = errorCode(error);
  return code === '' ? text : `${text} (${code})`;
}

/** Why a file cannot be read, in the words of who named it. */
export function unreadText(error: unknown): string {
  return errorCode(error) === 'ENOENT' ? 'there is no such file' : withCode('cannot be read', error);
}

export function unwrittenText(error: unknown): string {
  return withCode('cannot be written', error);
}
