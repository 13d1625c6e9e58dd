import type { Position } from '../../../model/source.ts';
import { headKey, statementKey } from '../../../recognition/decided/decided.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { ReviewItem } from '../../../review/item.ts';
import type { OpenItem } from './open-items.ts';
import type { Opened } from './opened.ts';

function placesIn({ layout, reading }: Recognised, item: ReviewItem): readonly Position[] {
  // a file is one place, whatever of it says which publication it is
  if (item.about === 'publication') return item.files.includes(reading.input) ? [{ file: reading.input }] : [];
  if (item.about === 'column') {
    const key = headKey(item.head);
    return layout.columns.filter(({ head }) => headKey(head) === key).map(({ at }) => at);
  }
  if (item.about === 'heading') {
    const { style, words, texts, isNumbered } = item;
    const isOne = (one: Recognised['layout']['headings'][number]) =>
      one.style === style &&
      (words === null
        ? (isNumbered || !one.isOwn) && one.isNumbered === isNumbered && texts.includes(one.text)
        : one.words === words);
    return layout.headings.filter(isOne).map(({ at }) => at);
  }
  if (item.about === 'levels') {
    const own = new Set(item.headings.map(({ words }) => words));
    return layout.headings.filter(({ style, words }) => style === item.style && own.has(words)).map(({ at }) => at);
  }
  if (item.about === 'row') {
    const key = headKey(item.name);
    const rows = reading.chapters.flatMap(({ indicators, amounts }) => [
      ...indicators.map(({ name, at }) => ({ name, at })),
      ...amounts.map(({ label, at }) => ({ name: label, at })),
    ]);
    return rows.filter(({ name }) => headKey(name) === key).map(({ at }) => at);
  }
  const key = statementKey(item.text);
  const stated = reading.chapters.flatMap(({ commitments, accounts }) => [...commitments, ...accounts]);
  return [...stated, ...reading.doubts.filter(({ stake }) => stake === 'statement')]
    .filter(({ text }) => statementKey(text) === key)
    .map(({ at }) => at);
}

/** Where an item stands, that in which it was seen first before all others; each place once as far as positions tell. */
export function placesOf(opened: readonly Opened[], { organisation, item }: OpenItem): readonly Position[] {
  const own = opened.filter(({ recognised }) => recognised.reading.organisation === organisation);
  const all = [item.at, ...own.flatMap(({ recognised }) => placesIn(recognised, item))];
  return [...new Map(all.map((at) => [JSON.stringify(at), at])).values()];
}
