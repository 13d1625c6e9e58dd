import type { IndicatorThread } from '../../../findings/scene/seen.ts';
import type { StatedChapter, StatedPublication } from '../../../threading/stated.ts';
import type { IndicatorStatement } from '../../../threading/statement.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';

/** A chapter of which only its name is known here. */
function bareChapter({ slug, code, title }: StatementContent['chapter']): StatedChapter {
  return {
    slug,
    code,
    title,
    parent: null,
    level: 'other',
    mentions: [],
    doubts: [],
    passages: [],
    commitments: [],
    accounts: [],
    indicators: [],
    amounts: [],
    references: [],
  };
}

/**
 * The thread of an indicator in the form in which the rules judge it, so that what a page marks is what the rules would say. Its chapters are
 * without their texts.
 */
export function restoreThread(content: ThreadContent): IndicatorThread {
  const publications = new Map<string, StatedPublication>();
  const statements = content.statements.map((statement): IndicatorStatement => {
    const publication = publications.get(statement.publication.slug) ?? { ...statement.publication, chapters: [] };
    publications.set(publication.slug, publication);
    return {
      key: statement.key,
      words: '',
      kind: 'indicator',
      publication,
      chapter: bareChapter(statement.chapter),
      ordinal: statement.ordinal,
      indicator: {
        kind: statement.indicatorKind,
        name: statement.text,
        unit: statement.unit,
        frequency: null,
        source: null,
        footnote: statement.footnote,
        figures: statement.figures,
      },
    };
  });
  const { kind, slug, links } = content;
  return { thread: { kind, slug, links }, statements };
}
