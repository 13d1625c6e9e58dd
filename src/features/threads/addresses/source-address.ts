import { addressOf, chapterPath, type Voice } from '../../../frame/addresses.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';

type Stated = Pick<StatementContent, 'kind' | 'publication' | 'chapter' | 'ordinal' | 'question'>;

/** Where a statement stands: its chapter, at its row or at the question that it answers. */
export function sourceAddress(voice: Voice, organisation: string, statement: Stated): string {
  const { kind, publication, chapter, ordinal, question } = statement;
  const path = chapterPath(organisation, { publication: publication.slug, edition: null }, chapter.slug);
  if (kind === 'indicator') return addressOf(voice, `${path}#indicator-${ordinal}`);
  return addressOf(voice, question === null ? path : `${path}#${questionAnchor(question)}`);
}

/** The place in a chapter page where a table begins. @param id who it is in its chapter (`tableIds`) */
export function tableAnchor(id: string): string {
  return `tabel-${id}`;
}

/** The place in a chapter page where the text under a question begins. */
export function questionAnchor(question: string): string {
  return `vraag-${question}`;
}
