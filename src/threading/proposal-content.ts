import type { Proposal } from './proposal.ts';
import { nameOf, type Statement, wordedAs } from './statement.ts';
import type { Threading } from './threading.ts';

/** One end of a proposal as it is shown: what was said, and where. */
type End = {
  readonly key: string;
  /** The name of it that people can read and type; see `wordedAs`. */
  readonly wordedAs: string;
  readonly kind: Statement['kind'];
  readonly text: string;
  readonly publication: { readonly slug: string; readonly title: string };
  readonly chapter: { readonly slug: string; readonly code: string | null; readonly title: string };
};

/** A proposal with all that it takes to show it. */
export type ProposalContent = Omit<Proposal, 'from' | 'to'> & {
  readonly from: End;
  readonly to: End;
  /** How much a person's answer settles; see `queueProposals`. */
  readonly settles: number;
};

/** More than so many nobody answers before the next document comes in. */
const longestQueue = 200;

function endOf(statement: Statement): End {
  const { key, kind, publication, chapter } = statement;
  return {
    key,
    wordedAs: wordedAs(statement),
    kind,
    text: nameOf(statement),
    publication: { slug: publication.slug, title: publication.title },
    chapter: { slug: chapter.slug, code: chapter.code, title: chapter.title },
  };
}

/** The first of the queue of proposals, as they are kept and shown. */
export function proposalContents({ proposals, statements }: Threading): readonly ProposalContent[] {
  return proposals.slice(0, longestQueue).flatMap(({ from, to, ...proposal }) => {
    const [earlier, later] = [statements.get(from), statements.get(to)];
    if (earlier === undefined || later === undefined) return [];
    return { ...proposal, from: endOf(earlier), to: endOf(later) };
  });
}
