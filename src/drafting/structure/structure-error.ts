/** Why a draft cannot be arranged as somebody asks. */
export type StructureFault =
  /** A piece that is named is not there, or is of another kind. */
  | 'no-item'
  /** It goes on from what was adopted, so that a reader wants to know why. */
  | 'no-reason'
  /** A chapter would stand under itself. */
  | 'in-itself'
  /** What goes on from what was adopted ends with a reason, and is not taken away. */
  | 'goes-on'
  /** A chapter with something in it is not taken away. */
  | 'not-empty'
  /** It is the only account of a commitment. */
  | 'answers-alone'
  /** What it is called, or what it says, is missing. */
  | 'no-text'
  /** There is nothing to divide at that place. */
  | 'no-split'
  /** A value of that kind and year is there already. */
  | 'figure-there';

/** A draft cannot be arranged so: nothing of it was changed. */
export class StructureError extends Error {
  override readonly name = 'StructureError';
  readonly fault: StructureFault;
  constructor(fault: StructureFault) {
    super(fault);
    this.fault = fault;
  }
}
