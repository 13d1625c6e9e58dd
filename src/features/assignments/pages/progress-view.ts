import type { WorkFrame } from '../../work-desk/work-frame.ts';

type Anchor = { readonly href: string; readonly text: string };

/** Something that is assigned, with who has it and until when. */
export type ProgressTask = {
  readonly href: string;
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly isLate: boolean;
  readonly isDone: boolean;
};

/** A chapter in the tree, with who has it, the pieces in it that others have, and those below it. */
export type ProgressNode = {
  readonly key: string;
  readonly code: string | null;
  readonly title: string;
  readonly href: string;
  /** What still waits in it and below it; null where nothing is asked. */
  readonly waits: string | null;
  readonly isDone: boolean;
  /** How many answers nobody has; null where there are none. */
  readonly free: string | null;
  readonly tasks: readonly ProgressTask[];
  /** Null for who may not assign there. */
  readonly assign: (Anchor & { readonly label: string }) | null;
  readonly children: readonly ProgressNode[];
};

/** How far a document is, and who has what to do. */
export type ProgressView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly owners: {
    readonly title: string;
    readonly none: string;
    readonly rows: readonly {
      readonly key: string;
      readonly who: string;
      readonly late: string;
      readonly isLate: boolean;
      readonly counts: string;
    }[];
  };
  readonly chapters: string;
  readonly nodes: readonly ProgressNode[];
};
