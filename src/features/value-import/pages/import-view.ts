import type { WorkFrame } from '../../work-desk/work-frame.ts';

/** Where a file with values is chosen. */
export type ImportView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  readonly list: string;
  /** Why no file was read, or what was taken in. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
};

/** What a file would change. */
export type PreviewView = Omit<ImportView, 'list'> & {
  readonly summary: readonly string[];
  readonly changes: readonly {
    readonly key: string;
    readonly indicator: string;
    readonly figure: string;
    readonly old: string;
    readonly raw: string;
    readonly beside: string;
  }[];
  readonly leftOut: {
    readonly title: string;
    readonly rows: readonly {
      readonly where: string;
      readonly indicator: string;
      readonly value: string;
      readonly why: string;
    }[];
  } | null;
  /** What is sent back to take it in; null where nothing changes. */
  readonly take: { readonly text: string; readonly saveId: string; readonly changes: string } | null;
};
