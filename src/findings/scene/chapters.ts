import { wordsOf } from '../../model/block.ts';
import { accountsForYear } from '../../threading/timeline.ts';
import type { FoundSubject } from '../finding.ts';
import type { SeenPage } from './seen.ts';

/**
 * A chapter as what a finding is about.
 * @param field slug of the thread of its field
 */
export function chapterSubject(
  { chapter }: { readonly chapter: { readonly title: string } },
  field: string,
): FoundSubject {
  return { kind: 'chapter', thread: field, title: chapter.title };
}

/** Whether a chapter tells what was done: it has accounts, or a text under a question that asks for them. */
function tellsWhatWasDone({ chapter }: SeenPage): boolean {
  return (
    chapter.accounts.length > 0 ||
    chapter.passages.some(
      ({ question, blocks }) => (question === 'done' || question === 'conclusion') && wordsOf(blocks).length > 0,
    )
  );
}

/** Chapters of one field. */
type Chapters = { readonly statements: readonly SeenPage[] };

/** The chapters of a field that account for a year, as far as the documents at hand have them. */
export function reportsOver({ statements }: Chapters, year: number): readonly SeenPage[] {
  return statements.filter(
    (page) => page.publication.year === year && accountsForYear(page.publication) && tellsWhatWasDone(page),
  );
}

/** The chapters of a field in the budgets for a year. */
export function budgetsFor({ statements }: Chapters, year: number): readonly SeenPage[] {
  return statements.filter(({ publication }) => publication.year === year && publication.kind === 'budget');
}
