import { basename } from 'node:path';
import type { Change } from '../../../editions/stated/compare-stated.ts';
import type { Stated } from '../../../editions/stated/list-stated.ts';
import type { ReviewItem } from '../../../review/item.ts';
import type { OriginalView } from '../../../ui/original/original-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { sayStatedAs } from '../../../words/say-stated-as.ts';
import { type Answer, printAnswer } from '../answers/answer.ts';
import { keyOfExtent } from '../answers/answer-keys.ts';
import { type Chosen, type Extent, extentsOf } from '../answers/reach.ts';
import type { Preview } from '../changes/preview.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import type { ReviewState } from '../session/review-state.ts';
import { foldShown } from './fold-shown.ts';
import { itemAddress, presentDesk, shorten } from './present-desk.ts';
import { titleOf } from './present-item.ts';
import { bringsMore, presentJudged, sayJudged } from './present-judged.ts';
import { type ReviewContext, reviewAddress } from './review-site.ts';
import type { ChoiceView, Shown } from './review-view.ts';
import { sayAnswer } from './say-answer.ts';

const longestText = 140;
const kinds = ['new', 'other', 'moved', 'gone'] as const satisfies readonly Change['is'][];

function sayExtent({ review: t, ...words }: Words, { recognised: { reading } }: Opened, extent: Extent): string {
  if (extent === 'file') return t.extents.file;
  if (extent === 'folder' || extent === 'here') return t.extents[extent];
  if (extent === 'body') return t.extents.body(reading.organisation);
  const { title, ...publication } = reading.publication;
  return t.extents.publication(
    shortName({ review: t, ...words }, { ...publication, ...(title !== null && { title }) }),
  );
}

/** The widest first, for that saves most work; of which publication a file is it would be wrong of most. */
function presentExtents(chosen: Chosen, answer: Answer): readonly Extent[] {
  const extents = extentsOf(chosen, answer);
  return chosen.item.about === 'publication' ? extents : extents.toReversed();
}

function sayStated(words: Words, { as, chapter }: Stated): string {
  const name = sayStatedAs(words, as);
  return as.is === 'chapter' ? name : `${name}, ${words.review.inChapter(shorten(chapter, 60))}`;
}

/** A change, and the file that it is in where that leaves a doubt. */
type Placed = { readonly change: Change; readonly file: string | null };

function sayChange(words: Words, change: Change): Shown {
  const t = words.review;
  if ('one' in change) return { text: shorten(change.one.text, longestText), detail: sayStated(words, change.one) };
  const { before, after } = change;
  const detail =
    change.is === 'moved'
      ? t.fromTo(shorten(before.chapter, 60), shorten(after.chapter, 60))
      : t.fromTo(sayStatedAs(words, before.as), sayStatedAs(words, after.as));
  return { text: shorten(after.text, longestText), detail };
}

/** Where a change is, and how often there. */
function sayPlaces({ words, voice }: ReviewContext, own: readonly Placed[]): string {
  const files = [...new Set(own.flatMap(({ file }) => file ?? []))];
  const [first] = files;
  return [
    ...(first === undefined ? [] : [files.length === 1 ? first : words.review.inFiles(files.length)]),
    ...(own.length === 1 ? [] : [`${printNumber(voice.language, own.length)}×`]),
  ]
    .map((said) => ` · ${said}`)
    .join('');
}

/** Changes of one kind; what is said in the same words is said once, with how often it is so. */
function presentAlike(context: ReviewContext, own: readonly Placed[]): ReturnType<typeof foldShown> {
  const { words } = context;
  const said = own.map((placed) => ({ placed, ...sayChange(words, placed.change) }));
  const alike = [...Map.groupBy(said, ({ text, detail }) => `${text}\n${detail}`).values()].flatMap((some): Shown[] => {
    const [first] = some;
    if (first === undefined) return [];
    const places = sayPlaces(
      context,
      some.map(({ placed }) => placed),
    );
    return [{ text: first.text, detail: first.detail + places }];
  });
  return foldShown(words, alike);
}

/** How much a choice changes that reaches so far, and in which files; of one that is not in sight its name is said. */
function sayChanged({ review: t }: Words, { changes }: Preview, extent: Extent, inSight: string): string {
  const own = changes.filter((one) => one.extents.includes(extent) && one.changes.length > 0);
  const [first] = own;
  const isElsewhere = first !== undefined && own.every(({ file }) => file !== inSight);
  return t.changed(
    own.reduce((sum, one) => sum + one.changes.length, 0),
    own.length,
    isElsewhere ? basename(first.file) : null,
  );
}

/** Of which documents that are not open a choice would hold too, where it reaches further than a file. */
function presentBesides({ review: t }: Words, { besides }: ReviewState, reaches: readonly Extent[]): string | null {
  const [first] = besides;
  const isWide = reaches.some((extent) => extent !== 'file' && extent !== 'folder');
  return first === undefined || !isWide ? null : t.besides(besides.length, first);
}

/** Whether it is a column of a table of which nobody knows yet which column names its rows: until then no column of it states anything. */
function isUnnamed({ recognised: { layout } }: Opened, item: ReviewItem): boolean {
  if (item.about !== 'column') return false;
  const there = layout.columns.filter(({ at }) => at.table === item.at.table && at.line === item.at.line);
  return there.length > 0 && !there.some(({ means }) => means?.is === 'name');
}

/** What brings more findings than it takes away is not confirmed by Enter, which is pressed without a look. */
function keyToConfirm(item: ReviewItem, preview: Preview, extent: Extent): string | null {
  const key = keyOfExtent(item, extent);
  return key === 'Enter' && bringsMore(preview, extent) ? '1' : key;
}

/** Names every field of the page that shows what a choice would change. */
export function presentChoice(
  context: ReviewContext,
  state: ReviewState,
  asked: {
    readonly open: OpenItem;
    readonly opened: Opened;
    readonly original: OriginalView;
    readonly answer: Answer;
    readonly preview: Preview;
  },
): ChoiceView {
  const { words } = context;
  const t = words.review;
  const { open, opened, answer, preview } = asked;
  const title = titleOf(words, open);
  const chosen = { item: open.item, opened, all: state.opened, isAlone: state.isAlone };
  const reaches = presentExtents(chosen, answer);
  // what is read otherwise by how far a choice reaches is shown as the narrowest has it
  const files = new Map(preview.changes.toReversed().map((one) => [one.file, one]));
  const changed = [...files.values()].toReversed().filter((one) => one.changes.length > 0);
  const inSight = opened.document.file;
  const isTold = changed.some(({ file }) => file !== inSight);
  const placed = changed.flatMap(({ file, changes }) =>
    changes.map((change): Placed => ({ change, file: isTold ? basename(file) : null })),
  );
  return {
    ...presentDesk(context, state, { id: open.id, title, original: asked.original }),
    title,
    answer: sayAnswer(words, answer),
    answerValue: printAnswer(answer),
    action: reviewAddress(context, `/vraag/${open.id}/besluit`),
    extents: reaches.map((extent) => ({
      text: sayExtent(words, opened, extent),
      value: extent,
      key: keyToConfirm(open.item, preview, extent),
      detail: [sayChanged(words, preview, extent, inSight), ...sayJudged(words, preview, extent)].join(' · '),
    })),
    busy: preview.done < preview.all ? t.counting(preview.done, preview.all) : null,
    changes: kinds.flatMap((kind) => {
      const own = placed.filter(({ change }) => change.is === kind);
      if (own.length === 0) return [];
      return [
        {
          label: `${t.changes[kind]} (${own.length})`,
          ...presentAlike(context, own),
        },
      ];
    }),
    found: presentJudged(
      context,
      preview,
      reaches.map((extent) => ({ extent, name: sayExtent(words, opened, extent) })),
    ),
    besides: presentBesides(words, state, reaches),
    willNothing: isUnnamed(opened, open.item) ? t.willLater : t.willNothing,
    back: itemAddress(context, open.id),
  };
}
