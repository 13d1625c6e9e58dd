const candidates = [';', '\t', ','] as const;
const linesToLookAt = 50;

/**
 * Which character divides the fields: the one that divides most of the first lines into the same number of fields, at least
 * two. A comma is also the Dutch decimal mark, so that it comes last.
 */
export function detectDelimiter(text: string): ';' | '\t' | ',' {
  const counts = countOutsideQuotes(text);
  let best: { delimiter: ';' | '\t' | ','; agreeing: number } = { delimiter: ';', agreeing: 0 };
  for (const delimiter of candidates) {
    const perLine = counts.map((line) => line[delimiter]).filter((count) => count > 0);
    const agreeing = Math.max(0, ...perLine.map((count) => perLine.filter((other) => other === count).length));
    if (agreeing > best.agreeing) best = { delimiter, agreeing };
  }
  return best.delimiter;
}

type Counts = { ';': number; '\t': number; ',': number };

function countOutsideQuotes(text: string): Counts[] {
  const lines: Counts[] = [];
  let line: Counts = { ';': 0, '\t': 0, ',': 0 };
  let quoted = false;
  // Beyond this a first line is no head of a table, whatever divides it.
  for (const character of text.slice(0, 200_000)) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ';' || character === '\t' || character === ',') line[character] += 1;
    else if (character === '\n') {
      lines.push(line);
      if (lines.length === linesToLookAt) return lines;
      line = { ';': 0, '\t': 0, ',': 0 };
    }
  }
  return [...lines, line];
}
