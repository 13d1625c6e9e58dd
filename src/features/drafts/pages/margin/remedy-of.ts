import type { DraftItem } from '../../../../drafting/item.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { remedyWords } from '../../../../words/drafts/remedy-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { figureKey, isOpen } from '../../forms/written-fields.ts';
import { remedies } from './remedies.data.ts';

/** Where something that was found is mended: the id of a field in the form of a piece, and what is to be done there. */
type Mended = { readonly fieldId: string; readonly text: string };

/**
 * The field of a piece in which something is mended that was found about it; null where no one field is that, or it is not for this document to fill in.
 * @param isPlan whether the document has aims of its own
 */
export function remedyOf(
  { finding, spots }: DraftFinding,
  { id, item }: { readonly id: string; readonly item: DraftItem },
  { isPlan, language }: { readonly isPlan: boolean; readonly language: Language },
): Mended | null {
  const remedy = remedies[finding.rule];
  if (remedy === undefined) return null;
  const { name, field, roles } = remedy;
  const mended = (own: string): Mended => ({ fieldId: `veld-${id}-${own}`, text: remedyWords[language][name] });
  switch (item.kind) {
    case 'passage':
    case 'account':
      return field === 'tekst' ? mended(field) : null;
    case 'commitment':
      return field === 'tekst' || field === 'maat' ? mended(field) : null;
    case 'indicator': {
      const open = item.figures.filter((figure) => isOpen(figure, isPlan));
      const quoted = spots.flatMap((spot) =>
        spot.item === id && spot.figure !== null ? [figureKey(spot.figure)] : [],
      );
      const about = roles.flatMap((role) => open.filter((figure) => figure.role === role));
      const figure = about.find((one) => quoted.includes(figureKey(one)));
      return figure === undefined ? null : mended(`${field}-${figureKey(figure)}`);
    }
    default:
      return null;
  }
}
