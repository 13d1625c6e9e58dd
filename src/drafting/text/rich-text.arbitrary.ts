import fc from 'fast-check';
import { idOf } from '../draft.fixture.ts';
import type { Inline, Mark, RichBlock, RichText } from './rich-text.ts';

const words = fc
  .oneof(
    fc.stringMatching(/^[a-zé0-9 .,;:'"()#>+=!?&%/@-]{1,12}$/),
    fc.stringMatching(/^[\\*_[\]<>`{}~|#a-z0-9. -]{1,10}$/),
    fc.constantFrom(
      '1. ',
      '- x',
      '## x',
      '---',
      '| a |',
      '<b>',
      '</i>',
      '&amp;',
      'https://havermonde.example',
      '{noot x}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '));
const bold = fc.constant<Mark>({ type: 'bold' });
const italic = fc.constant<Mark>({ type: 'italic' });
const link = fc
  .constantFrom(
    'https://havermonde.example/a_b?x=1&y=(2)',
    '/havermonde#x',
    'mailto:a@b.example',
    'https://x.example/<>*',
  )
  .map((href): Mark => ({ type: 'link', attrs: { href } }));
const marks = fc
  .tuple(fc.option(bold), fc.option(italic), fc.option(link, { freq: 3 }))
  .map((all) => all.filter((mark) => mark !== null));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'chapter', attrs: { item: idOf('wonen') } }) },
  {
    weight: 1,
    arbitrary: fc.constant<Inline>({ type: 'figure', attrs: { item: idOf('huizen'), role: 'achieved', year: 2026 } }),
  },
  {
    weight: 1,
    arbitrary: words
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .map((text): Inline => ({ type: 'footnote', attrs: { text } })),
  },
);

/** What cannot be seen is taken out: equal neighbours are one, white space at ends and marks on it are gone. */
function tidy(line: readonly Inline[], breaks = true): Inline[] {
  const pieces: Inline[] = [];
  const push = (text: string, own: readonly Mark[]) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(own))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ type: 'text', text, ...(own.length > 0 && { marks: own }) });
  };
  for (const one of line) {
    if (one.type === 'hardBreak' && !breaks) push(' ', []);
    else if (one.type !== 'text') pieces.push(one);
    else {
      const [, lead = '', inside = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(one.text) ?? [];
      push(lead, []);
      push(inside, inside.trim() === '' ? [] : (one.marks ?? []));
      push(tail, []);
    }
  }
  const isBlank = (one: Inline | undefined) =>
    one?.type === 'hardBreak' || (one?.type === 'text' && one.text.trim() === '');
  while (isBlank(pieces[0])) pieces.shift();
  while (isBlank(pieces.at(-1))) pieces.pop();
  const isEdge = (one: Inline | undefined) => one === undefined || one.type === 'hardBreak';
  return pieces.flatMap((one, at): Inline[] => {
    if (one.type !== 'text') return [one];
    const led = isEdge(pieces[at - 1]) ? one.text.trimStart() : one.text;
    const text = isEdge(pieces[at + 1]) ? led.trimEnd() : led;
    return text === '' ? [] : [{ ...one, text }];
  });
}

const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => tidy(all));
const full = line.filter((content) => content.length > 0);
const paragraph = full.map((content) => ({ type: 'paragraph' as const, content }));
const oneLine = fc.array(inline, { maxLength: 4 }).map((all) => tidy(all, false));
const { list } = fc.letrec<{ list: RichBlock & { type: 'bulletList' | 'orderedList' } }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(
      fc
        .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
        .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));
const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  content: oneLine.map((content) => [{ type: 'paragraph' as const, content }]),
});
const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    content: fc.array(
      fc.record({
        type: fc.constant('tableRow' as const),
        content: fc.array(cell, { minLength: width, maxLength: width }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const heading = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
  content: oneLine.filter((content) => content.length > 0),
});
/** Texts of a draft with all that can be in one, without what cannot be seen. */
export const richText: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(paragraph, heading, list, table), { maxLength: 4 })
  .map((content) => ({ type: 'doc', content }));
