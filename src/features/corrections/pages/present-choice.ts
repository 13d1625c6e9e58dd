import type { OriginalView } from '../../../ui/original/original-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { type Answer, printAnswer } from '../answers/answer.ts';
import { type Extent, extentsOf } from '../answers/reach.ts';
import type { Change } from '../changes/compare-stated.ts';
import type { Stated } from '../changes/list-stated.ts';
import type { Preview } from '../changes/preview.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { itemAddress, presentDesk, shorten } from './present-desk.ts';
import { titleOf } from './present-item.ts';
import { type ReviewContext, reviewAddress } from './review-site.ts';
import type { ReviewState } from './review-state.ts';
import type { ChangeView, ChoiceView } from './review-view.ts';
import { sayAnswer, sayStatedAs } from './say-answer.ts';

const mostShown = 6;
const longestText = 140;
const kinds = ['new', 'other', 'moved', 'gone'] as const satisfies readonly Change['is'][];

function sayExtent({ review: t, ...words }: Words, { recognised: { reading } }: Opened, extent: Extent): string {
  if (extent === 'file') return t.extents.file;
  if (extent === 'body') return t.extents.body(reading.organisation);
  const { title, ...publication } = reading.publication;
  return t.extents.publication(
    shortName({ review: t, ...words }, { ...publication, ...(title !== null && { title }) }),
  );
}

function sayStated(words: Words, { as, chapter }: Stated): string {
  const name = sayStatedAs(words, as);
  return as.is === 'chapter' ? name : `${name}, ${words.review.inChapter(shorten(chapter, 60))}`;
}

function presentChange(words: Words, change: Change): ChangeView {
  const t = words.review;
  if ('one' in change) return { text: shorten(change.one.text, longestText), detail: sayStated(words, change.one) };
  const { before, after } = change;
  const detail =
    change.is === 'moved'
      ? t.fromTo(shorten(before.chapter, 60), shorten(after.chapter, 60))
      : t.fromTo(sayStatedAs(words, before.as), sayStatedAs(words, after.as));
  return { text: shorten(after.text, longestText), detail };
}

/** Changes of one kind; what is said in the same words is said once, with how often it is so. */
function presentAlike({ words, voice }: ReviewContext, own: readonly Change[]) {
  const said = own.map((change) => presentChange(words, change));
  const alike = [...Map.groupBy(said, ({ text, detail }) => `${text}\n${detail}`).values()];
  const shown = alike.slice(0, mostShown);
  const left = own.length - shown.reduce((sum, some) => sum + some.length, 0);
  return {
    all: shown.flatMap(([first, ...others]): ChangeView[] => {
      if (first === undefined) return [];
      const times = others.length === 0 ? '' : ` · ${printNumber(voice.language, others.length + 1)}×`;
      return [{ ...first, detail: first.detail + times }];
    }),
    more: left > 0 ? words.review.moreChanges(left) : null,
  };
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
  const changes = preview.changes.flatMap((one) => one.changes);
  return {
    ...presentDesk(context, state, { id: open.id, title, original: asked.original }),
    title,
    answer: sayAnswer(words, answer),
    answerValue: printAnswer(answer),
    action: reviewAddress(context, `/vraag/${open.id}/besluit`),
    // the widest first: that saves most work
    extents: extentsOf(opened)
      .toReversed()
      .map((extent, at) => {
        const own = preview.changes.filter(({ extents, changes: some }) => extents.includes(extent) && some.length > 0);
        return {
          text: sayExtent(words, opened, extent),
          value: extent,
          key: at === 0 ? 'Enter' : String(at + 1),
          detail: t.changed(
            own.reduce((sum, one) => sum + one.changes.length, 0),
            own.length,
          ),
        };
      }),
    busy: preview.done < preview.all ? t.counting(preview.done, preview.all) : null,
    changes: kinds.flatMap((kind) => {
      const own = changes.filter(({ is }) => is === kind);
      if (own.length === 0) return [];
      return [
        {
          label: `${t.changes[kind]} (${own.length})`,
          ...presentAlike(context, own),
        },
      ];
    }),
    back: itemAddress(context, open.id),
  };
}
