import type { Dot, Rule } from './rule.ts';

/** A piece of text of a page as it is set, in points from the upper left corner; `y` is the baseline. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** Set on its side. */
  readonly isTurned: boolean;
  /** The marked content that it belongs to, in a tagged file. */
  readonly contentId: string | null;
};

export type StructureNode = {
  readonly role: string;
  readonly children: readonly (StructureNode | { readonly contentId: string })[];
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The name of a head, and the heads that a cell says it stands under. */
  readonly id: string | null;
  readonly heads: readonly string[];
};

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly structure: StructureNode | null;
  /** Lines and spots that are drawn on it; none of a tagged page, whose structure tells more. */
  readonly rules: readonly Rule[];
  readonly dots: readonly Dot[];
};

export type PdfFile = {
  readonly title: string | null;
  readonly language: string | null;
  /** Whether it says to have tags, and was read for them. */
  readonly isTagged: boolean;
  readonly pages: readonly PdfPage[];
};
