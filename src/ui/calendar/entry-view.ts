/** One thing in a calendar, as a page shows it. */
export type EntryView = {
  readonly key: string;
  /** Null where it has no page of its own. */
  readonly href: string | null;
  readonly name: string;
  /** `14:00`, or that it began before; null for a whole day. */
  readonly time: string | null;
  /** "missie, uitgaand" */
  readonly kind: string;
};
