import { addressOf, chapterPath, printEditionName, type Voice } from '../../../frame/addresses.ts';
import type { Stood } from '../../../threading/stated.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';

type Stated = Pick<StatementContent, 'kind' | 'publication' | 'chapter' | 'ordinal' | 'question'>;

/** Where a statement stands: its chapter, at its row or at the question that it answers. */
export function sourceAddress(voice: Voice, organisation: string, statement: Stated): string {
  const { kind, publication, chapter, ordinal, question } = statement;
  const path = chapterPath(organisation, { publication: publication.slug, edition: null }, chapter.slug);
  return addressOf(voice, path + fragmentOf({ kind, ordinal, question }));
}

/** Where in an organisation an earlier edition has what it said: `begroting-2018@1/2.1.4#indicator-0`. */
export function stoodAt(publication: string, { edition, chapter, ...place }: Stood): string {
  return `${printEditionName({ publication, edition })}/${encodeURIComponent(chapter)}${fragmentOf(place)}`;
}

function fragmentOf({ kind, ordinal, question }: Pick<Stood, 'ordinal'> & { kind: string; question: string | null }) {
  if (kind === 'indicator') return `#indicator-${ordinal}`;
  return question === null ? '' : `#${questionAnchor(question)}`;
}

/** The place in a chapter page where a table begins. @param id who it is in its chapter (`tableIds`) */
export function tableAnchor(id: string): string {
  return `tabel-${id}`;
}

/** The place in a chapter page where the text under a question begins. */
export function questionAnchor(question: string): string {
  return `vraag-${question}`;
}
