import { addressOf, chapterPath, printEditionName, type Voice } from '../../../frame/addresses.ts';
import type { Stood } from '../../../threading/stated.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { figureAnchors, questionAnchor, statementAnchor } from '../../statements/places/place-names.ts';

type Stated = Pick<StatementContent, 'wordedAs' | 'publication' | 'chapter'>;

function addressAt(voice: Voice, organisation: string, { publication, chapter }: Stated, anchor: string | null) {
  const path = chapterPath(organisation, { publication: publication.slug, edition: null }, chapter.slug);
  return addressOf(voice, anchor === null ? path : `${path}#${anchor}`);
}

/** Where a statement stands: its chapter, at its very words. */
export function sourceAddress(voice: Voice, organisation: string, statement: Stated): string {
  return addressAt(voice, organisation, statement, statementAnchor(statement.wordedAs));
}

/** Where a figure of an indicator stands: its chapter, at its very cell. @param at its place among the figures of the statement */
export function figureAddress(
  voice: Voice,
  organisation: string,
  statement: Stated & Pick<StatementContent, 'figures'>,
  at: number,
): string {
  const anchor = statementAnchor(statement.wordedAs);
  const cell = anchor === null ? undefined : figureAnchors(anchor, statement.figures)[at];
  return addressAt(voice, organisation, statement, cell ?? anchor);
}

/** Where in an organisation an earlier edition has what it said: `begroting-2018@1/2.1.4#indicator-0`. */
export function stoodAt(publication: string, stood: Stood): string {
  return `${stoodIn(publication, stood)}${fragmentOf(stood)}`;
}

/** The chapter of an earlier edition that has what it said: `begroting-2018@1/2.1.4`. */
export function stoodIn(publication: string, { edition, chapter }: Pick<Stood, 'edition' | 'chapter'>): string {
  return `${printEditionName({ publication, edition })}/${encodeURIComponent(chapter)}`;
}

function fragmentOf({ kind, ordinal, question }: Stood): string {
  if (kind === 'indicator') return `#indicator-${ordinal}`;
  return question === null ? '' : `#${questionAnchor(question)}`;
}
