import type { Vocabulary } from '../../../threading/words/vocabulary.ts';
import type { FieldThread, SeenCommitment, SeenPage } from '../../scene/seen.ts';
import type { Changed, ChapterNeighbourhood } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

/** What rules see of a chapter: what it states, and of a report also what it answers and what others of its field say of its year. */
export function showChapter(
  page: SeenPage,
  field: FieldThread | null,
  answeredBy: ReadonlyMap<string, SeenCommitment>,
  changed: Changed | null,
  natures: Natures,
  vocabulary: Vocabulary,
): ChapterNeighbourhood {
  const { kind, year } = page.publication;
  const answered = page.accounts.flatMap(({ key }) => {
    const commitment = answeredBy.get(key);
    return commitment === undefined ? [] : [{ account: key, commitment }];
  });
  const ofYear =
    kind === 'annual-report' ? (field?.statements ?? []).filter(({ publication }) => publication.year === year) : [];
  return {
    page,
    field: field?.thread.slug ?? page.chapter.slug,
    answered,
    ofYear,
    changed,
    natures: natures.of(
      [page],
      ofYear,
      answered.map(({ commitment }) => commitment),
    ),
    vocabulary,
  };
}
