import type { DraftItem } from '../../../../drafting/item.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import type { BesideView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';

/** What stands beside a piece: of an account what was promised, of an indicator what was adopted before; null where there is neither. */
export function presentBeside(
  item: DraftItem,
  { promised, threads }: Pick<LoadedChapter, 'promised' | 'threads'>,
  organisation: string,
  { voice, words }: Context,
): BesideView | null {
  const t = writeWords[voice.language];
  const link = (path: string, thread: string | null | undefined) =>
    thread == null ? null : { href: addressOf(voice, `/${organisation}/${path}/${thread}`), text: t.toPublic };
  if (item.kind === 'account') {
    const quotes = item.answers.flatMap((id) => {
      const one = promised.get(id);
      return one === undefined ? [] : [{ text: one.text, link: link('voornemens', one.thread) }];
    });
    const remark = quotes.length === 0 ? t.noPromise : quotes.length > 1 ? t.promisedMore : null;
    return { title: t.promised, quotes, facts: [], remark, link: null };
  }
  if (item.kind !== 'indicator') return null;
  const facts = item.figures
    .filter((figure) => figure.adopted !== null)
    .map(({ role, year, adopted }) => ({ term: `${words.roles[role]} ${year}`, value: adopted ?? '' }));
  const thread = item.origin.from.map((id) => threads.get(id)).find((slug) => slug !== undefined);
  const trail = link('indicatoren', thread);
  return facts.length === 0 && trail === null
    ? null
    : { title: facts.length === 0 ? null : t.aims, quotes: [], facts, remark: null, link: trail };
}
