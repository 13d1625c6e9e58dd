import { plainLine } from '../../model/text/plain.ts';
import { type StatementColumn, statementHeads } from './statement-columns.data.ts';

/** What a column of a table of statements holds by its head alone: "Doel", "Stand van zaken", "Trekker"; null for a head that is not known. */
export function typeOfHead(text: string): StatementColumn | null {
  if (text.length > 80) return null;
  const words = plainLine(text)
    .replace(/\b(?:in |voor |eind )?(?:19|20)\d\d(?: ?[-–/] ?(?:19|20)?\d\d)?\b/g, ' ')
    .replace(/[?:.*]+|\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return statementHeads.find(([, form]) => form.test(words))?.[0] ?? null;
}
