import type { SourceDocument } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { findPublicationName } from '../../recognition/identity/publication-name.ts';
import type { Begun } from '../roll-over/begun.ts';

/** A title stands among the first headings, whatever stands above them. */
const mostHeadings = 3;

/**
 * The title of a file that says it is a document of another kind, or about another year, than was chosen for it: the title that the file has as a file, or
 * one of its first headings that says no more than that. Null where there is none, and where one of them says what was chosen: a title that was left
 * behind in a file of last year is no reason to ask then.
 */
export function saysOtherwise(
  { title, blocks }: Pick<SourceDocument, 'title' | 'blocks'>,
  { kind, year }: Pick<Begun, 'kind' | 'year'>,
): string | null {
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .slice(0, mostHeadings)
    .map(({ text }) => text);
  const said = [
    ...headings.map((text) => ({ text, isHeading: true })),
    { text: title ?? '', isHeading: false },
  ].flatMap(({ text, isHeading }) => {
    const name = findPublicationName(text);
    return name === null || (isHeading && !name.whole) ? [] : [{ text: foldSpace(text), name }];
  });
  const isChosen = (name: (typeof said)[number]['name']) =>
    name.kind === kind && (name.year === null || name.year === year);
  if (said.some(({ name }) => isChosen(name) && name.year !== null)) return null;
  return said.find(({ name }) => !isChosen(name))?.text ?? null;
}
