import type { StatedPublication } from '../../threading/stated.ts';
import type { ChapterStatement, Statement } from '../../threading/statement.ts';
import type { Settled } from './only-settled.ts';
import type { SceneBefore } from './scene-before.ts';
import type { PublicationName, SeenChapter, SeenInChapter, SeenPage, SeenStatement } from './seen.ts';

type Names = ReadonlyMap<StatedPublication, PublicationName>;

/** Whether a statement is of a kind. */
export function isOfKind<Kind extends SeenStatement['kind']>(kind: Kind) {
  return (statement: SeenStatement): statement is Extract<SeenStatement, { kind: Kind }> => statement.kind === kind;
}

/** Which publication it is. */
export function nameOfPublication({ slug, kind, year, endYear, sequence, title }: StatedPublication): PublicationName {
  return { slug, kind, year, endYear, sequence, title };
}

/**
 * What rules see of statements, chapter by chapter.
 * @param tied the keys of accounts that answer a commitment
 * @param before what they saw last time, which becomes what they see now
 */
export function seeChapters(
  { threading, inDoubt }: Settled,
  names: Names,
  tied: ReadonlySet<string>,
  before: SceneBefore,
): readonly SeenInChapter[] {
  const see = (statement: Statement): SeenStatement => {
    const { key, chapter } = statement;
    const publication = names.get(statement.publication) ?? nameOfPublication(statement.publication);
    switch (statement.kind) {
      case 'chapter':
        return seeChapter(statement, names);
      case 'indicator': {
        const doubted = (inDoubt.get(key) ?? []).map(({ role, unsettled }) => ({ role, unsettled }));
        return { key, kind: statement.kind, publication, chapter, indicator: statement.indicator, inDoubt: doubted };
      }
      case 'commitment':
        return { key, kind: statement.kind, publication, chapter, commitment: statement.commitment };
      case 'account':
        return { key, kind: statement.kind, publication, chapter, account: statement.account, isTied: tied.has(key) };
    }
  };
  const inChapter = Map.groupBy(threading.statements.values(), chapterKey);
  return [...inChapter.values()].flatMap((own) => {
    const chapter = own.find((one) => one.kind === 'chapter');
    if (chapter === undefined) return [];
    const tiedHere = own.flatMap(({ key }) => (tied.has(key) ? [key] : []));
    const doubted = own.flatMap(({ key }) => inDoubt.get(key) ?? []);
    const parts = [names.get(chapter.publication), ...own, ...tiedHere, ...doubted];
    return before.chapters.of(chapter.key, parts, () => {
      const statements = own.map(see);
      return { page: { ...seeChapter(chapter, names), ...byKind(statements) }, statements };
    });
  });
}

function seeChapter({ key, kind, publication, chapter }: ChapterStatement, names: Names): SeenChapter {
  return { key, kind, publication: names.get(publication) ?? nameOfPublication(publication), chapter };
}

function byKind(own: readonly SeenStatement[]): Pick<SeenPage, 'indicators' | 'commitments' | 'accounts'> {
  return {
    indicators: own.filter(isOfKind('indicator')),
    commitments: own.filter(isOfKind('commitment')),
    accounts: own.filter(isOfKind('account')),
  };
}

/** A chapter among those of all publications. */
export function chapterKey({
  publication,
  chapter,
}: {
  readonly publication: { readonly slug: string };
  readonly chapter: { readonly slug: string };
}): string {
  return `${publication.slug}/${chapter.slug}`;
}
