/** What came of a save that the script of a page sent, as JSON. */
export type SaveAnswer =
  | {
      readonly saved: {
        readonly version: number;
        readonly said: string;
        /** Whether the piece still waits for an answer; of a passage the page knows that itself. */
        readonly isWaiting: boolean;
        /** What is asked beside a field, by the end of its id. */
        readonly asks: Readonly<Record<string, string>>;
      };
    }
  /** Somebody else saved since: ours lies beside theirs by that id, and both are at that address. */
  | { readonly clash: { readonly aside: string; readonly href: string } }
  /** It was refused: why, and what to do. */
  | { readonly told: string }
  /** Nobody is signed in any more, or somebody else. */
  | { readonly signedOut: string }
  /** A fault of ours: to be sent again. */
  | { readonly fault: string };
