import { joinNatures, type Nature, type Texts } from '../../../model/nature.ts';
import { pickOriginals } from '../../../words/nature/pick-originals.ts';

/** What a data file says of its texts before anything else: what they are, and where the originals are of those that are not as published. */
export function textsData({ natures, originals }: Texts): {
  readonly nature: readonly Nature[];
  readonly originals: readonly string[];
} {
  return { nature: joinNatures(...natures), originals: pickOriginals(originals).addresses };
}
