import { wordsOf } from '../../model/block.ts';
import type { ChapterStatement } from '../../threading/statement.ts';
import { accountsForYear } from '../../threading/timeline.ts';
import type { Subject } from '../finding.ts';
import type { FieldThread, Scene } from './scene.ts';

/** A chapter as what a finding is about. */
export function chapterSubject(scene: Scene, statement: ChapterStatement): Subject {
  const thread = scene.fieldOf(statement)?.thread.slug ?? statement.chapter.slug;
  return { kind: 'chapter', thread, title: statement.chapter.title };
}

/** Whether a chapter tells what was done: it has accounts, or a text under a question that asks for them. */
function tellsWhatWasDone({ chapter }: ChapterStatement): boolean {
  return (
    chapter.accounts.length > 0 ||
    chapter.passages.some(
      ({ question, blocks }) => (question === 'done' || question === 'conclusion') && wordsOf(blocks).length > 0,
    )
  );
}

/** The chapters of a field that account for a year, as far as the documents at hand have them. */
export function reportsOver(field: FieldThread | null, year: number): readonly ChapterStatement[] {
  return (field?.statements ?? []).filter(
    (statement) =>
      statement.publication.year === year && accountsForYear(statement.publication) && tellsWhatWasDone(statement),
  );
}

/** The chapters of a field in the budgets for a year. */
export function budgetsFor(field: FieldThread | null, year: number): readonly ChapterStatement[] {
  return (field?.statements ?? []).filter(
    ({ publication }) => publication.year === year && publication.kind === 'budget',
  );
}
