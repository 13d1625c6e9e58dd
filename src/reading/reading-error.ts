/** Why a file could not be read. */
export type ReadingErrorCode =
  | 'not-found'
  | 'not-allowed'
  | 'name-not-utf8'
  | 'nothing-to-read'
  | 'own-file'
  | 'empty'
  | 'unknown-format'
  | 'wrong-extension'
  | 'damaged'
  | 'encrypted'
  | 'no-text'
  | 'too-large'
  | 'too-deep'
  | 'too-many-cells'
  | 'zip-bomb'
  | 'nested-archive'
  | 'path-outside'
  | 'link-outside'
  | 'too-slow'
  | 'too-much-memory';

/** A file that cannot be read. What is said of it, and what to do, follows from its code where it is told. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;
  readonly file: string;

  constructor(problem: { code: ReadingErrorCode; file: string; cause?: unknown }) {
    super(`${problem.code}: ${problem.file}`, { cause: problem.cause });
    this.code = problem.code;
    this.file = problem.file;
  }
}
