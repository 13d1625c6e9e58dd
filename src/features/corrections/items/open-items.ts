import { type Anchored, anchorOf } from '../../../corrections/anchor.ts';
import type { Correction } from '../../../model/correction.ts';
import { holdsOf } from '../../../recognition/decided/holds-of.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { ReviewItem } from '../../../review/item.ts';
import { compareItems, queueItems } from '../../../review/queue-items.ts';
import { itemId } from './item-id.ts';
import type { Opened } from './opened.ts';

/** An item with its name in addresses, which tells the place too, and the body of which documents it is asked. */
export type OpenItem = { readonly id: string; readonly organisation: string | null; readonly item: ReviewItem };

/** Whether what is asked of a document was decided. */
type IsDecided = (asked: Anchored) => boolean;

function decidedOn({ document, recognised: { reading } }: Opened, corrections: readonly Correction[]): IsDecided {
  const { organisation, publication } = reading;
  const own = corrections.filter(({ reach }) => holdsOf(reach, { file: document.file, organisation, publication }));
  const anchors = new Set(own.map(({ decision }) => anchorOf(decision)));
  return (asked) => anchors.has(anchorOf(asked));
}

/** Whether it was decided of which kind a document is: a decision about its body or its year alone leaves that in doubt. */
function isKindDecided({ document, recognised: { reading } }: Opened, corrections: readonly Correction[]): boolean {
  const { organisation, publication } = reading;
  return corrections.some(
    ({ reach, decision }) =>
      decision.about === 'publication' &&
      decision.means.kind !== undefined &&
      holdsOf(reach, { file: document.file, organisation, publication }),
  );
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
      columns: layout.columns.filter(({ head }) => !isDecided({ about: 'column', head })),
    },
  };
}

/** What is asked about documents, first that of which an answer settles most; of each body by itself, for each has its own layout. */
export function openItems(
  opened: readonly Opened[],
  correctionsOf: (one: Opened) => readonly Correction[],
): readonly OpenItem[] {
  const decided = new Map(opened.map((one) => [one.document.file, decidedOn(one, correctionsOf(one))]));
  const settled = new Set(
    opened.filter((one) => isKindDecided(one, correctionsOf(one))).map(({ document }) => document.file),
  );
  const isDecidedIn = (file: string): IsDecided => decided.get(file) ?? (() => false);
  const bodies = Map.groupBy(opened, ({ recognised }) => recognised.reading.organisation);
  const items = [...bodies].flatMap(([organisation, own]) =>
    queueItems(
      own.map(({ document, recognised }) => withoutDecided(recognised, isDecidedIn(document.file))),
      (file) => settled.has(file),
    )
      .filter((item) => item.about !== 'statement' || !isDecidedIn(item.at.file)(item))
      .map((item) => ({ id: itemId(organisation, item), organisation, item })),
  );
  return items.toSorted(({ item: one }, { item: other }) => compareItems(one, other));
}
