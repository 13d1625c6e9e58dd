import { profileOf } from '../../../recognition/profiles/profile-of.ts';
import type { ReviewItem } from '../../../review/item.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printAnswer } from '../answers/answer.ts';
import type { Opened } from '../items/opened.ts';
import { sayAnswer } from './say-answer.ts';

/** Of which sites the layout profile of the program is that has a heading so; null where none does. */
function profileHolding(words: Words, { recognised: { reading } }: Opened, item: ReviewItem): string | null {
  if (item.about !== 'heading' || item.words === null || reading.profile === undefined) return null;
  const means = profileOf(reading.address, reading.publication.kind)?.headings.get(item.words);
  const isRead = means !== undefined && printAnswer(means) === printAnswer(item.means);
  return isRead ? words.siteProfiles[reading.profile] : null;
}

/** What an item was read as, whether that is so everywhere, and that a layout profile of the program says so. */
export function sayReadAs(words: Words, opened: Opened, item: ReviewItem): string {
  const t = words.review;
  if (item.means === null) return t.notRead;
  const read = sayAnswer(words, item.means);
  const said = item.about === 'heading' && item.isMixed ? t.mostly(read) : read;
  const sites = profileHolding(words, opened, item);
  return sites === null ? said : t.byProfile(said, sites);
}
