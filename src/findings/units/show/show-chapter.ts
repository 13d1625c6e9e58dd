import type { Vocabulary } from '../../../threading/words/vocabulary.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FieldThread, SeenPage } from '../../scene/seen.ts';
import type { ChapterNeighbourhood, RevisedInChapter } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

/** What an earlier edition said of a chapter, with what stands there now. */
function revisionsOf(
  { publication, chapter, indicators, commitments }: SeenPage,
  { revisionsIn, threadBy }: Scene,
): ChapterNeighbourhood['revisions'] {
  const revisions = revisionsIn(publication.slug);
  if (revisions === null) return null;
  const isHere = (revised: { readonly chapter: string }) => revised.chapter === chapter.slug;
  const statements = revisions.statements.filter(isHere).map((revised): RevisedInChapter => {
    const own = revised.said.kind === 'indicator' ? indicators : commitments;
    const statement = revised.ordinal === null ? undefined : own[revised.ordinal];
    const thread = statement === undefined ? undefined : threadBy(statement.key);
    return { revised, now: statement === undefined || thread === undefined ? null : { statement, thread } };
  });
  return { edition: revisions.edition, statements, amounts: revisions.amounts.filter(isHere) };
}

/** What rules see of a chapter: what it states, and of a report also what it answers and what others of its field say of its year. */
export function showChapter(
  page: SeenPage,
  field: FieldThread | null,
  scene: Scene,
  natures: Natures,
  vocabulary: Vocabulary,
): ChapterNeighbourhood {
  const { kind, year } = page.publication;
  const answered = page.accounts.flatMap(({ key }) => {
    const commitment = scene.answeredBy.get(key);
    return commitment === undefined ? [] : [{ account: key, commitment }];
  });
  const ofYear =
    kind === 'annual-report' ? (field?.statements ?? []).filter(({ publication }) => publication.year === year) : [];
  return {
    page,
    field: field?.thread.slug ?? page.chapter.slug,
    answered,
    ofYear,
    revisions: revisionsOf(page, scene),
    natures: natures.of(
      [page],
      ofYear,
      answered.map(({ commitment }) => commitment),
    ),
    vocabulary,
  };
}
