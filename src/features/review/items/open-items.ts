import { type Anchored, anchorOf } from '../../../corrections/anchor.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { ReviewItem } from '../../../review/item.ts';
import { compareItems, queueItems } from '../../../review/queue-items.ts';
import { isReached } from './is-reached.ts';
import { itemId } from './item-id.ts';
import type { Opened } from './opened.ts';

/** An item with its name in addresses, which tells the place too, and the body of which documents it is asked. */
export type OpenItem = {
  readonly id: string;
  readonly organisation: string | null;
  readonly item: ReviewItem;
  /** The findings that rest on it, the gravest first; none where nothing was judged yet. */
  readonly findings: readonly Finding[];
};

/** Whether what is asked of a document was decided. */
type IsDecided = (asked: Anchored) => boolean;

function decidedOn(own: readonly Correction[]): IsDecided {
  const anchors = new Set(own.map(({ decision }) => anchorOf(decision)));
  return (asked) => anchors.has(anchorOf(asked));
}

/** Whether it was decided of which kind a document is: a decision about its body or its year alone leaves that in doubt. */
function isKindDecided(own: readonly Correction[]): boolean {
  return own.some(({ decision }) => decision.about === 'publication' && decision.means.kind !== undefined);
}

/** What was decided of a document is not asked again, also where the decision was that it was right. */
function withoutDecided({ layout, reading }: Recognised, isDecided: IsDecided): Recognised {
  const isOpenHeading = ({ style, words, isOwn, isNumbered }: Recognised['layout']['headings'][number]) =>
    !isDecided({ about: 'heading', style, words }) &&
    ((isOwn && !isNumbered) || !isDecided({ about: 'heading', style, words: null, isNumbered }));
  return {
    reading,
    layout: {
      headings: layout.headings.filter(isOpenHeading),
      // without a head it is not asked, and says still what the rest of its table hangs on
      columns: layout.columns.map((column) =>
        isDecided({ about: 'column', head: column.head }) ? { ...column, head: '' } : column,
      ),
    },
  };
}

/** What is asked about documents, first that of which an answer settles most; of each body by itself, for each has its own layout. */
export function openItems(
  opened: readonly Opened[],
  correctionsOf: (one: Opened) => readonly Correction[],
): readonly OpenItem[] {
  const made = opened.map(
    (one) => [one.document.file, correctionsOf(one).filter(({ reach }) => isReached(one, reach))] as const,
  );
  const decided = new Map(made.map(([file, own]) => [file, decidedOn(own)]));
  const settled = new Set(made.filter(([, own]) => isKindDecided(own)).map(([file]) => file));
  const isDecidedIn = (file: string): IsDecided => decided.get(file) ?? (() => false);
  const bodies = Map.groupBy(opened, ({ recognised }) => recognised.reading.organisation);
  const items = [...bodies].flatMap(([organisation, own]) =>
    queueItems(
      own.map(({ document, recognised }) => withoutDecided(recognised, isDecidedIn(document.file))),
      (file) => settled.has(file),
    )
      .filter((item) => (item.about !== 'statement' && item.about !== 'row') || !isDecidedIn(item.at.file)(item))
      .map((item) => ({ id: itemId(organisation, item), organisation, item, findings: [] })),
  );
  return items.toSorted(({ item: one }, { item: other }) => compareItems(one, other));
}
