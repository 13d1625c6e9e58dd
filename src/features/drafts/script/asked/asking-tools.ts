import type { Editor } from '@tiptap/core';
import { askFootnote } from './ask-footnote.ts';
import { askLink } from './ask-link.ts';
import { askPiece, type PiecesGiven } from './ask-piece.ts';
import type { Tool } from './tool.ts';

/** The tools that ask something before they put it in, by their names. */
export function askingTools(editor: Editor, given: PiecesGiven) {
  const { words } = given;
  return {
    link: { name: 'link', run: () => void askLink(editor, words), isOn: () => editor.isActive('link') },
    chapter: { name: 'chapter', run: () => void askPiece(editor, 'chapter', given) },
    figure: { name: 'figure', run: () => void askPiece(editor, 'figure', given) },
    footnote: {
      name: 'footnote',
      run: () => void askFootnote(editor, words),
      isOn: () => editor.isActive('footnote'),
    },
  } satisfies Readonly<Record<string, Tool>>;
}
