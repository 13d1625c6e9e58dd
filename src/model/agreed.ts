import type { ChapterLevel } from './chapter.ts';

/** A light of the legend: what it is called, and when it is given. Bodies differ in what "orange" means. */
export type Light = { readonly name: string; readonly meaning: string };

/** A day of the calendar of a document: what is to be ready, and when (`2026-10-06`). */
export type Deadline = { readonly what: string; readonly day: string };

/** What a body calls a level of the tree; a level that is not here has its usual name. */
export type LevelNames = Readonly<Partial<Record<ChapterLevel, string>>>;

/** An entry of an official list by which a document calls something, as the list has it: "Banen", "8.3 Wonen en bouwen". */
export type UsedCode = {
  readonly list: 'mandatory-indicators' | 'task-fields';
  readonly name: string;
  /** Of an indicator its unit in the regulation. */
  readonly unit: string | null;
};

/** What was agreed for a document that was written here, and what its words are by: frozen with each of its editions. */
export type Agreed = {
  readonly levels: LevelNames;
  /** The legend, in its order. */
  readonly lights: readonly Light[];
  readonly calendar: readonly Deadline[];
  /** Each once, in the order of the document. */
  readonly codes: readonly UsedCode[];
};
