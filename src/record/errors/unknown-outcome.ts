/** The connection was lost during a commit: whether it was written is not known. Doing it again is safe where the command is. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';

  constructor(options: { readonly cause: unknown }) {
    super('The connection was lost during the commit: whether it was written is unknown.', options);
  }
}
