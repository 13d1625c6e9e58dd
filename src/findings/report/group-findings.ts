import type { StatedChapter, StatedPublication } from '../../threading/stated.ts';
import { type Finding, severities } from '../finding.ts';

type ChapterFindings = { readonly chapter: StatedChapter; readonly findings: readonly Finding[] };
export type PublicationFindings = {
  readonly publication: StatedPublication;
  readonly chapters: readonly ChapterFindings[];
};

/**
 * Puts findings where a reader looks first: by publication in the order that is given, in it by chapter in reading order, in that the gravest
 * first. What has no findings is left out.
 * @throws Error where a finding names a chapter that is in none of the publications
 */
export function groupFindings(
  findings: readonly Finding[],
  publications: readonly StatedPublication[],
): readonly PublicationFindings[] {
  const byChapter = Map.groupBy(findings, ({ chapter }) => `${chapter.publication}/${chapter.chapter}`);
  const take = (key: string): readonly Finding[] => {
    const own = byChapter.get(key) ?? [];
    byChapter.delete(key);
    return own.toSorted((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
  };
  const groups = publications.map((publication) => ({
    publication,
    chapters: publication.chapters
      .map((chapter) => ({ chapter, findings: take(`${publication.slug}/${chapter.slug}`) }))
      .filter((group) => group.findings.length > 0),
  }));
  const [lost] = byChapter.keys();
  if (lost !== undefined) throw new Error(`A finding is about ${lost}, which is not among the publications.`);
  return groups.filter(({ chapters }) => chapters.length > 0);
}
