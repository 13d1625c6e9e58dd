import { earlierWords } from '../../editions/earlier-words.ts';
import { type EditionIdentity, readContent } from '../../editions/edition-content.ts';
import { printContent } from '../../editions/freeze-edition.ts';
import type { Agreed } from '../../model/agreed.ts';
import type { EditionRows } from '../../record/tables/statement-tables.ts';
import { contentOfRows } from '../publications/queries/content-of-rows.ts';
import { differences, type StatedAt, statedBy } from './stated.ts';

type Edition = {
  readonly organisation: string;
  readonly slug: string;
  readonly identity: EditionIdentity | null;
  readonly agreed: Agreed | null;
  readonly content: string;
};

/**
 * Where the rows of an edition say something else than its content; empty where the content can be made of the rows, byte for byte. What an
 * earlier program wrote is held against the rows in the words of now.
 */
export function differsFromRows(
  { organisation, slug, identity, agreed, content }: Edition,
  rows: EditionRows,
): readonly StatedAt[] {
  if (identity === null) return [{ chapter: null, kind: 'publication' }];
  const made = contentOfRows(organisation, { ...identity, slug }, rows, agreed);
  const printed = printContent(made);
  if (printed === content) return [];
  const found = differences(statedBy(readContent(content)), statedBy(readContent(printed)));
  if (found.length > 0 || earlierWords(content) !== undefined) return found;
  return [{ chapter: null, kind: 'order' }];
}
