/** A publication, in the order of publication. */
export type PictureColumn = { readonly key: string; readonly kind: string; readonly year: string };

/** An aim as one publication states it. `at` is the place of the publication among the columns. */
export type PictureAim = { readonly at: number; readonly value: number; readonly text: string };

/** The aims for one year, each as the next publication has it: one that was changed stands there twice. */
export type Stretch = {
  readonly year: number;
  readonly aims: readonly [PictureAim, ...PictureAim[]];
  /** What changed in what is measured since the year before, in a few words; null where nothing did. */
  readonly breaks: string | null;
};

/** `only-now`: it meets the aim that a later publication has for its year, and misses the one of before. `untold`: no aim that it can be held against. */
export type Outcome = 'met' | 'missed' | 'only-now' | 'untold';

/** What was achieved in a year, where it was first told. */
export type PictureResult = {
  readonly year: number;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly outcome: Outcome;
};

/** Something else that happened at a publication, in a few words: "2016: 2 werd 8". */
export type PictureRemark = { readonly at: number; readonly text: string };

/** One indicator along the publications. */
export type PictureLane = {
  readonly key: string;
  readonly title: string;
  /** Unit and direction: "woningen · meer is beter". */
  readonly about: string | null;
  /** How its aim was changed; null where it was not. */
  readonly change: string | null;
  /** What happened besides. */
  readonly summary: string;
  /** Of places on a list the first stands on top. */
  readonly isRank: boolean;
  /** The years in their order. */
  readonly stretches: readonly Stretch[];
  readonly results: readonly PictureResult[];
  readonly remarks: readonly PictureRemark[];
  /** Where it is not found any more, or others took its place. */
  readonly end: PictureRemark | null;
};

export type StepSign = 'stated' | 'again' | 'carried' | 'answered' | 'perhaps' | 'gone';

/** One commitment along the publications, from where it is promised on. */
export type PicturePath = {
  readonly key: string;
  readonly title: string;
  /** What stands behind its title, however short that is: that it is retold. Null where it is as the body wrote it. */
  readonly mark: string | null;
  readonly steps: readonly { readonly at: number; readonly sign: StepSign }[];
};

/** Another field that this one came from, or went on in, at a publication. */
export type PictureBranch = {
  readonly at: number;
  /** Whether the other field is the later one. */
  readonly isLater: boolean;
  /** "Een deel ging verder in Start-ups". */
  readonly text: string;
};

/** What a trail looks like. */
export type TrailPictureView = {
  /** What happened, in one sentence; where that is the change of one lane, its key. */
  readonly sentence: { readonly text: string; readonly lane: string | null };
  readonly columns: readonly PictureColumn[];
  readonly branches: readonly PictureBranch[];
  readonly lanes: readonly PictureLane[];
  readonly paths: readonly PicturePath[];
};

/** One lane by itself, for a list. */
export type MiniLaneView = { readonly lane: PictureLane; readonly columns: readonly PictureColumn[] };
