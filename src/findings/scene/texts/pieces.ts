import { wordsOf } from '../../../model/text/plain.ts';
import { byYear } from '../../../threading/timeline.ts';
import { type RunningText, runningText } from '../../passages/running-text.ts';
import { isBoilerplate, printText, type TextPrint } from '../../passages/text-print.ts';
import type { SeenPage } from '../seen.ts';

/** A text of a field, with what it is compared by. */
export type Piece = { readonly chapter: SeenPage; readonly piece: RunningText; readonly print: TextPrint };

/** Headings of what a body means to keep saying: its vision, its mission, what a chapter is about and by which law. */
const meantToStay =
  /\b(?:visie|missie|inleiding|introductie|leeswijzer|ambitie|kernwaarden|wettelijke? (?:kader|grondslag|taak)|waar gaat (?:dit|het)|wat houdt|omschrijving|algemeen doel|doelstelling)\b/i;

function isMeantToStay({ chapter: { title } }: SeenPage, { heading }: RunningText): boolean {
  return meantToStay.test(title) || meantToStay.test(heading ?? '');
}

/**
 * Texts of a field by the year that they are about; its goals and plans are left out: that these come back is another finding.
 * @param least so many words a text must have
 */
export function piecesOf(statements: readonly SeenPage[], least: number): readonly Piece[] {
  return byYear(statements).flatMap((chapter) =>
    runningText(chapter.chapter).flatMap((piece): Piece[] => {
      if (piece.question === 'achieve' || piece.question === 'do' || isBoilerplate(piece.text)) return [];
      if (isMeantToStay(chapter, piece)) return [];
      const words = wordsOf(piece.text);
      return words.length < least ? [] : [{ chapter, piece, print: printText(words) }];
    }),
  );
}
