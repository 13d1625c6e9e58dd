import type { Words } from '../../../words/nl.data.ts';
import type { Extent } from '../answers/reach.ts';
import type { Preview } from '../changes/preview.ts';
import { foldShown } from './fold-shown.ts';
import { showFinding } from './present-findings.ts';
import type { ReviewContext } from './review-site.ts';
import type { ChoiceView } from './review-view.ts';

type Judged = Preview['judged'][number];

function summarise({ review: t }: Words, { gone, came }: Judged): string {
  return gone.length + came.length === 0 ? t.sameFindings : `${t.judged(gone.length, came.length)}.`;
}

/** What a reach changes in the findings, said beside it; nothing where it changes none, or that is not known. */
export function sayJudged(words: Words, { judged }: Preview, extent: Extent): readonly string[] {
  const own = judged.find(({ extents }) => extents.includes(extent));
  const [gone, came] = [own?.gone.length ?? 0, own?.came.length ?? 0];
  return gone + came === 0 ? [] : [words.review.judged(gone, came)];
}

/** Whether more findings come by a choice than go: then it may well be wrong. */
export function bringsMore({ judged }: Preview, extent: Extent): boolean {
  const own = judged.find(({ extents }) => extents.includes(extent));
  return own !== undefined && own.came.length > own.gone.length;
}

function presentLists(context: ReviewContext, { gone, came, threads }: Judged): ChoiceView['found']['lists'] {
  const { words } = context;
  const { foundChanges: label, threadChanges } = words.review;
  const lists = [
    { label: label.gone(gone.length), shown: gone.map((one) => showFinding(context, one)) },
    { label: label.came(came.length), shown: came.map((one) => showFinding(context, one)) },
    {
      label: label.threads(threads.length),
      shown: threads.map(({ is, title }) => ({ text: title, detail: threadChanges[is] })),
    },
  ];
  return lists.flatMap((list) =>
    list.shown.length === 0 ? [] : [{ label: list.label, ...foldShown(words, list.shown) }],
  );
}

/** What a choice changes in the findings: listed as the first of its reaches has it. @param extents as they are offered @param names what these are called */
export function presentJudged(
  context: ReviewContext,
  { judged, isJudging }: Preview,
  extents: readonly { readonly extent: Extent; readonly name: string }[],
): ChoiceView['found'] {
  const t = context.words.review;
  const [first] = extents;
  const own = judged.find((one) => first !== undefined && one.extents.includes(first.extent));
  if (own === undefined) return { summary: isJudging ? t.judging : t.notJudged, isBusy: isJudging, lists: [] };
  const isAlike = extents.every(({ extent }) => own.extents.includes(extent));
  const summary = summarise(context.words, own);
  return {
    summary: isAlike || first === undefined ? summary : `${summary} ${t.asReached(first.name)}`,
    isBusy: isJudging,
    lists: presentLists(context, own),
  };
}
