import { namePublication } from '../../../findings/words/name-publication.ts';
import type { Context } from '../../../frame/context.ts';
import { joinNatures, mayMiss, mayMissWords } from '../../../model/nature.ts';
import { printPeriod } from '../../../model/publication.ts';
import type { StepSign, TrailPictureView } from '../../../ui/trail-picture/trail-picture-view.ts';
import { withSignsKept, withSoftBreaks } from '../../../words/line-breaks.ts';
import { retoldMark } from '../../../words/nature/mark-retold.ts';
import { sayCrossing } from '../shown/say-crossing.ts';
import type { ShownTrail } from '../shown/shown-trail.ts';
import type { PictureContext } from './picture-context.ts';
import { presentLane } from './picture-lane.ts';
import { presentPath } from './picture-path.ts';
import { sayMet } from './say-lane.ts';

/** What the picture of a trail shows; null where nothing in it can be drawn. */
export function presentPicture(
  { columns, threads, crossings, natureOf }: Omit<ShownTrail, 'absent'>,
  { words, voice }: Context,
): TrailPictureView | null {
  const places = new Map(columns.map(({ slug }, at) => [slug, at]));
  const { picture, table } = words.threads;
  const context: PictureContext = {
    placeOf: (slug) => places.get(slug) ?? null,
    words: picture,
    nameOf: (publication) => namePublication(publication)[voice.language],
    nameAt: (slug) => {
      const column = columns.find((one) => one.slug === slug);
      return column === undefined ? slug : namePublication(column)[voice.language];
    },
    sayEnd: ({ publication, chapter, isReplaced }) =>
      isReplaced ? table.replaced : mayMiss([natureOf(publication, chapter)]) ? table.gone : null,
    mayMissWords: ({ publication, chapter }) => mayMissWords(natureOf(publication, chapter)),
    markOf: (statements) =>
      retoldMark(joinNatures(...statements.map((one) => natureOf(one.publication.slug, one.chapter.slug))), words),
  };
  const indicators = threads.filter(({ kind }) => kind === 'indicator');
  const lanes = indicators.flatMap((thread) => presentLane(thread, context) ?? []);
  const paths = threads.filter(({ kind }) => kind === 'commitment').map((thread) => presentPath(thread, context));
  const drawn = paths.filter(({ steps }) => steps.length > 0);
  if (lanes.length + drawn.length === 0) return null;
  return {
    sentence: sentenceOf({ lanes, paths: drawn }, context),
    columns: columns.map((column) => ({
      key: column.slug,
      kind: withSoftBreaks(words.kinds[column.kind]),
      year: printPeriod(column) || '',
    })),
    branches: crossings.flatMap((crossing) => {
      const at = places.get(crossing.publication);
      const text = `${sayCrossing(crossing, words)} ${crossing.title}`;
      return at === undefined ? [] : [{ at, isLater: crossing.isLater, text }];
    }),
    lanes,
    paths: drawn,
  };
}

/** What happened: the change of an aim that says most, else how many aims were met and what became of the commitments. */
function sentenceOf(
  { lanes, paths }: Pick<TrailPictureView, 'lanes' | 'paths'>,
  context: PictureContext,
): TrailPictureView['sentence'] {
  const { words } = context;
  const changed = lanes.filter(({ change }) => change !== null);
  const lane = changed.find(({ results }) => results.some(({ outcome }) => outcome === 'only-now')) ?? changed[0];
  if (lane?.change) return { text: withSignsKept(words.of(lane.title, lane.change)), lane: lane.key };
  const outcomes = lanes.flatMap(({ results }) => results.map(({ outcome }) => outcome));
  const told = [sayMet(outcomes, context), paths.length === 0 ? null : sayPaths(paths, context)];
  return { text: told.filter((part) => part !== null).join(' ') || (lanes[0]?.summary ?? ''), lane: null };
}

/** What became of the commitments, each told once: by what is furthest along. */
function sayPaths(paths: TrailPictureView['paths'], { words }: PictureContext): string {
  const furthest = paths.map(({ steps }) => progress.findLast((sign) => steps.some((step) => step.sign === sign)));
  const count = (sign: StepSign) => furthest.filter((one) => one === sign).length;
  return words.commitments(paths.length, count('answered'), count('perhaps'), count('carried'));
}

const progress: readonly StepSign[] = ['carried', 'perhaps', 'answered'];
