import { z } from 'zod';
import type { RichList, RichText } from './rich-text.ts';
import { isSafeLink } from './safe-link.ts';

/** What a text may have. A passage is a page or two; what is larger is another document. */
export const mostOfText = { characters: 20_000, blocks: 500, items: 200, rows: 200, cells: 20, depth: 4 } as const;

const id = z.uuid();
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.object({ href: z.string().refine(isSafeLink) }) }),
]);
const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(mostOfText.characters),
    marks: z.array(mark).max(3).exactOptional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({
    type: z.literal('figure'),
    attrs: z.strictObject({ item: id, role: z.string().max(20), year: z.int().min(1900).max(2200) }),
  }),
  z.strictObject({ type: z.literal('chapter'), attrs: z.strictObject({ item: id }) }),
  z.strictObject({ type: z.literal('footnote'), attrs: z.strictObject({ text: z.string().min(1).max(2_000) }) }),
]);
const line = z.array(inline).max(mostOfText.blocks).exactOptional();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: line });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  content: line,
});

function listOf(depth: number): z.ZodType<RichList> {
  const inside = depth < mostOfText.depth ? z.union([paragraph, z.lazy(() => listOf(depth + 1))]) : paragraph;
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(inside).min(1).max(mostOfText.items) });
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z.array(item).min(1).max(mostOfText.items),
  });
}

const cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  content: z.array(paragraph).max(mostOfText.items),
});
const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(mostOfText.cells) });
const table = z.strictObject({ type: z.literal('table'), content: z.array(row).min(1).max(mostOfText.rows) });

/** A text that may be kept: only what the editor has, in measure, with links that a reader can follow without harm. */
export const richTextSchema: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, heading, listOf(1), table])).max(mostOfText.blocks),
});
