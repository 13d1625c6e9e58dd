import type { Inline, Mark } from './rich-text.ts';

/** A line without what cannot be seen: equal neighbours are one, white space is not marked, and there is none at the ends. */
export function tidyLine(line: readonly Inline[]): readonly Inline[] {
  const joined = join(line);
  const bare = join(
    joined.flatMap((one): readonly Inline[] => {
      if (one.type !== 'text' || one.marks === undefined) return [one];
      const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(one.text) ?? [];
      return [piece(lead, []), piece(words, words.trim() === '' ? [] : one.marks), piece(tail, [])];
    }),
  );
  const start = bare.findIndex((one) => !isBlank(one));
  const kept = start < 0 ? [] : bare.slice(start, bare.findLastIndex((one) => !isBlank(one)) + 1);
  const isEdge = (one: Inline | undefined) => one === undefined || one.type === 'hardBreak';
  return kept.flatMap((one, at): readonly Inline[] => {
    if (one.type !== 'text') return [one];
    const led = isEdge(kept[at - 1]) ? one.text.trimStart() : one.text;
    const text = isEdge(kept[at + 1]) ? led.trimEnd() : led;
    return text === '' ? [] : [{ ...one, text }];
  });
}

function piece(text: string, marks: readonly Mark[]): Inline {
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

function isBlank(one: Inline): boolean {
  return one.type === 'hardBreak' || (one.type === 'text' && one.text.trim() === '');
}

function join(line: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const one of line) {
    const last = joined.at(-1);
    if (one.type === 'text' && one.text === '') continue;
    if (one.type === 'text' && last?.type === 'text' && JSON.stringify(one.marks) === JSON.stringify(last.marks))
      joined[joined.length - 1] = { ...last, text: last.text + one.text };
    else joined.push(one);
  }
  return joined;
}
