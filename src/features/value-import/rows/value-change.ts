/** What becomes of one value of an indicator. */
export type ValueChange = {
  readonly itemId: string;
  /** The version that it is laid over. */
  readonly base: number;
  /** Which value, as forms of a piece call it: `achieved-2026`. */
  readonly key: string;
  /** What stands there now; empty where it waits. */
  readonly old: string;
  readonly raw: string;
  /** Empty where the file says nothing of it: then it stays as it is. */
  readonly source: string;
  readonly day: string;
  readonly explanation: string;
};
