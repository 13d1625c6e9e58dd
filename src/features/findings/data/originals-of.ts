import type { Quote } from '../../../findings/finding.ts';
import { joinNatures } from '../../../model/nature.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import type { ThreadTexts } from '../../threads/queries/list-natures.ts';

/** What the texts are that are quoted, and where the originals are of those that are retold or in part. */
export function originalsOf(quotes: readonly Quote[], originals: Originals): ThreadTexts {
  const found = quotes.map((quote) => originalOf(originals, quote));
  return {
    nature: joinNatures(...found.map(({ nature }) => nature)),
    originals: [...new Set(found.flatMap(({ address }) => address ?? []))],
  };
}
