/** The SQLSTATE of a database error or the code of a system error (`ENOENT`); null where it has none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
