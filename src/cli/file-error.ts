import type { Said } from './said.ts';

/** The code that Node gives an error, like `ENOENT`; '' for one without. Its messages name paths and values, codes do not. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a call of the system failed, and not our own work. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** Why a file cannot be read, in the words of who named it. */
export function unread(error: unknown): Said {
  const code = errorCode(error);
  return (say) => (code === 'ENOENT' ? say.files.noFile() : say.unread(code));
}

export function unwritten(error: unknown): Said {
  return (say) => say.unwritten(errorCode(error));
}
