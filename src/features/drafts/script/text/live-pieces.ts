import { Node } from '@tiptap/core';
import { printLivePiece, readLivePiece } from '../../../../drafting/text/live-tokens.ts';
import type { Inline } from '../../../../drafting/text/rich-text.ts';

type LivePiece = Exclude<Inline, { readonly type: 'text' | 'hardBreak' }>;

/** What live pieces stand for, by how they are written. */
export type Shown = Map<string, string>;

/** What is kept with a node. */
type Attrs = Readonly<Record<string, unknown>>;

/** The live piece that a node is, by its name and what is kept with it; null where it is none. */
export function livePieceOf(name: string, attrs: Attrs): LivePiece | null {
  const text = (key: string) => {
    const value: unknown = attrs[key];
    return typeof value === 'string' ? value : '';
  };
  switch (name) {
    case 'figure':
      return { type: 'figure', attrs: { item: text('item'), role: text('role'), year: Number(attrs['year']) } };
    case 'chapter':
      return { type: 'chapter', attrs: { item: text('item') } };
    case 'footnote':
      return { type: 'footnote', attrs: { text: text('text') } };
    default:
      return null;
  }
}

/**
 * The three pieces of a text that fill themselves in: shown as they stand, one sign to who goes past them. On the clipboard each carries how it is
 * written, so that it can be put into another piece.
 */
export function livePieces(shown: Shown, sayNote: (text: string) => string) {
  const say = (piece: LivePiece) =>
    piece.type === 'footnote' ? sayNote(piece.attrs.text) : (shown.get(printLivePiece(piece)) ?? '[?]');
  return (
    [
      ['figure', ['item', 'role', 'year']],
      ['chapter', ['item']],
      ['footnote', ['text']],
    ] as const
  ).map(([name, keys]) =>
    Node.create({
      ...{ name, group: 'inline', inline: true, atom: true },
      addAttributes: () => Object.fromEntries(keys.map((key) => [key, { default: null, rendered: false }])),
      parseHTML: () => [
        {
          tag: 'span[data-live]',
          getAttrs: (element) => {
            const read = readLivePiece(element.getAttribute('data-live') ?? '');
            return read?.piece.type === name ? read.piece.attrs : false;
          },
        },
      ],
      renderHTML: ({ node }) => {
        const piece = livePieceOf(name, node.attrs);
        return piece === null
          ? ['span', {}]
          : ['span', { class: 'ds-live', 'data-live': printLivePiece(piece) }, say(piece)];
      },
      renderText: ({ node }) => {
        const piece = livePieceOf(name, node.attrs);
        return piece === null ? '' : say(piece);
      },
    }),
  );
}
