/** The way to what comes from outside, among the documents of an organisation; to one of it by its id. */
export function outsidePath(organisation: string, ...parts: readonly string[]): string {
  return ['/beheer', organisation, 'documenten', 'van-buiten', ...parts].join('/');
}
