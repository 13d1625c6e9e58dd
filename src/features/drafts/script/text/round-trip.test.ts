import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printMarkdown } from '../../../../drafting/text/print-markdown.ts';
import { readMarkdown } from '../../../../drafting/text/read-markdown.ts';
import { richText } from '../../../../drafting/text/rich-text.arbitrary.ts';
import { richTextSchema } from '../../../../drafting/text/rich-text-schema.ts';
import { docOfText } from './doc-of-text.ts';
import { textExtensions } from './extensions.ts';
import { textOfDoc } from './text-of-doc.ts';

const schema = getSchema(textExtensions(new Map(), (text) => text));

test('a text comes out of the editor as it went in, and out of the field that is sent', () => {
  fc.assert(
    fc.property(richText, (text) => {
      const doc = schema.nodeFromJSON(docOfText(text));
      doc.check();
      const written = textOfDoc(doc);
      expect(richTextSchema.safeParse(written).success).toBe(true);
      expect(readMarkdown(printMarkdown(written))).toEqual(text);
    }),
    { numRuns: 500 },
  );
});

test('what the editor needs to write in is no part of the text', () => {
  const empty = textOfDoc(schema.nodeFromJSON(docOfText({ type: 'doc', content: [] })));
  expect(printMarkdown(empty)).toBe('');
  const bare = {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [] }] }],
  } as const;
  const cell = textOfDoc(schema.nodeFromJSON(docOfText({ type: 'doc', content: [bare] })));
  // A cell says nothing of places that it would cover.
  expect(JSON.stringify(cell)).not.toContain('span');
});

test('the editor has nothing that a text cannot have', () => {
  expect(Object.keys(schema.nodes).toSorted()).toEqual(
    [
      ...['bulletList', 'chapter', 'doc', 'figure', 'footnote', 'hardBreak', 'heading', 'listItem', 'orderedList'],
      ...['paragraph', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text'],
    ].toSorted(),
  );
  expect(Object.keys(schema.marks).toSorted()).toEqual(['bold', 'italic', 'link']);
});
