import type { Editor } from '@tiptap/core';
import type { editorWords } from '../../../../words/drafts/editor-words.data.ts';

export type EditorWords = (typeof editorWords)['nl'];

/** A button of the toolbar. */
export type Tool = {
  readonly name: keyof EditorWords['tools'];
  readonly run: (editor: Editor) => void;
  /** Whether what it makes is there; left out for what is done once. */
  readonly isOn?: (editor: Editor) => boolean;
  /** Whether it can do something here; left out for what always can. */
  readonly can?: (editor: Editor) => boolean;
};
