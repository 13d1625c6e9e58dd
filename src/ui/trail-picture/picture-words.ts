import type { LaneWords } from './draw-lane.ts';
import type { StepSign } from './trail-picture-view.ts';

/** The words of a picture that are the same for every trail. */
export type PictureWords = LaneWords & {
  readonly commitments: string;
  readonly commitmentsAbout: string;
  readonly notToScale: string;
  readonly aim: string;
  readonly changed: string;
  readonly metSign: string;
  readonly onlyNowSign: string;
  readonly missedSign: string;
  /** Of two strokes through a line. */
  readonly breaks: string;
  /** Of a line that fades. */
  readonly ends: string;
  readonly signs: Record<StepSign, string>;
};
