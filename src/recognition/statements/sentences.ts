import { foldSpace } from '../../model/text/fold-space.ts';

/** Words before a full stop that does not end a sentence, lower case. */
const abbreviations = new Set(
  'o.a|b.v|bijv|bv|d.w.z|dwz|e.d|etc|enz|ca|nr|nrs|mw|dhr|dr|drs|ir|ing|mr|prof|st|incl|excl|m.b.t|n.a.v|i.v.m|t.b.v|m.n|t.o.v|i.p.v|o.b.v|resp|max|min|mln|mld|art|jl|a.s|blz|p|vgl|zgn|zg|t.a.v|i.s.m|i.c.m|e.v'.split(
    '|',
  ),
);

/** The sentences of a running text, white space folded. Linear in its length. */
export function splitSentences(text: string): string[] {
  const line = foldSpace(text);
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?]["'”’)]? (?=["'“‘(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && endsInAbbreviation(line.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

function endsInAbbreviation(before: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/^[("'“‘]/, '');
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
