import { type Anchored, anchorOf } from '../../../corrections/anchor.ts';
import { type Finding, quotesOf } from '../../../findings/finding.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Position } from '../../../model/source.ts';
import { statementKey } from '../../../recognition/decided/decided.ts';
import type { SeenHeading } from '../../../recognition/seen.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';

function placeKey(at: Position): string {
  return JSON.stringify([at.file, at.page, at.line, at.sheet, at.row, at.table, at.cell]);
}

/** Whether a position tells more than the file: in some formats it does not, and then only the texts tell what is meant. */
function isPlaced({ page, line, row, table }: Position): boolean {
  return page !== undefined || line !== undefined || row !== undefined || table !== undefined;
}

/** A line that heads something, by its place and the end of its text: its number stands before that. */
type Above = { readonly at: Position; readonly text: string };

/** Something that is stated, with what is asked together with it: the lines above it, the row and the head of the column that it stands in. */
type Hanging = {
  readonly text: string;
  readonly isAsked: boolean;
  readonly above: readonly Above[];
  readonly row: string | null;
  readonly head: string | null;
};

/** What a reading states, by its place. */
function hangingIn({ chapters }: Reading): ReadonlyMap<string, readonly Hanging[]> {
  const all: (Hanging & { readonly at: Position })[] = [];
  for (const chapter of chapters) {
    const own: Above = { at: chapter.at, text: chapter.title };
    const passages = chapter.passages.map(({ at, heading, question, blocks }) => ({
      question,
      at,
      blocks,
      above: heading === null ? [own] : [own, { at, text: heading }],
    }));
    const below = (asked: string) =>
      passages.filter(({ question }) => question === asked).flatMap(({ above }) => above);
    const plain = { isAsked: false, row: null, head: null };
    all.push({ ...plain, at: chapter.at, text: chapter.title, above: [own] });
    for (const { text, question, at } of [...chapter.commitments, ...chapter.accounts])
      all.push({ at, text, isAsked: true, above: [own, ...below(question)], row: null, head: null });
    for (const { name, at, figures } of chapter.indicators) {
      all.push({ ...plain, at, text: name, above: [own], row: name });
      for (const figure of figures)
        all.push({ ...plain, at: figure.at, text: figure.raw, above: [own], row: name, head: figure.column });
    }
    for (const { at, raw, label, column } of chapter.amounts)
      all.push({ ...plain, at, text: raw, above: [own], row: label, head: column });
    for (const { at, above, blocks } of passages) {
      all.push({ ...plain, at, text: above.at(-1)?.text ?? '', above });
      for (const block of blocks) all.push({ ...plain, at: block.at, text: '', above });
    }
  }
  return Map.groupBy(all, ({ at }) => placeKey(at));
}

/** A document with what it states, and its headings, by their places. */
type Placed = {
  readonly organisation: string | null;
  readonly hanging: ReadonlyMap<string, readonly Hanging[]>;
  readonly headings: ReadonlyMap<string, readonly SeenHeading[]>;
};

function placeAll({ recognised: { reading, layout } }: Opened): Placed {
  const headings = Map.groupBy(layout.headings, ({ at }) => placeKey(at));
  return { organisation: reading.organisation, hanging: hangingIn(reading), headings };
}

function headingsAt({ headings }: Placed, { at, text }: Above): readonly SeenHeading[] {
  const there = headings.get(placeKey(at)) ?? [];
  const wanted = statementKey(text);
  const same = there.filter((heading) => statementKey(heading.text).endsWith(wanted));
  return wanted !== '' && same.length > 0 ? same : isPlaced(at) ? there : [];
}

/** What of a document can be asked and a quote rests on. */
function anchorsOf(placed: Placed, at: Position, raw: string): readonly Anchored[] {
  const there = placed.hanging.get(placeKey(at)) ?? [];
  const same = there.filter(({ text }) => statementKey(text) === statementKey(raw));
  // a line may state several things: where its text does not tell which, what is above them is the same
  const meant =
    raw !== '' && same.length > 0 ? same : isPlaced(at) ? there.map((one) => ({ ...one, isAsked: false })) : [];
  return meant.flatMap(({ text, isAsked, above, row, head }): Anchored[] => [
    ...above
      .flatMap((one) => headingsAt(placed, one))
      .flatMap(({ style, words, isOwn, isNumbered }): Anchored[] => [
        { about: 'heading', style, words },
        ...(isOwn && !isNumbered ? [] : [{ about: 'heading', style, words: null, isNumbered } as const]),
      ]),
    ...(row === null ? [] : [{ about: 'row', name: row } as const]),
    ...(head === null ? [] : [{ about: 'column', head } as const]),
    ...(isAsked ? [{ about: 'statement', text } as const] : []),
  ]);
}

/** Which findings rest on what is asked about documents, the gravest first. What is only worth knowing is none of these. */
export function restsOf(
  opened: readonly Opened[],
  findings: readonly Finding[],
): (open: Pick<OpenItem, 'organisation' | 'item'>) => readonly Finding[] {
  const documents = new Map(opened.map((one) => [one.document.file, one]));
  const placed = new Map<string, Placed>();
  const rests = new Map<string, Set<Finding>>();
  const add = (key: string, finding: Finding) => rests.set(key, (rests.get(key) ?? new Set()).add(finding));
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    for (const { position, raw } of quotesOf(finding)) {
      const one = position && documents.get(position.file);
      if (!position || !one) continue;
      const own = placed.get(position.file) ?? placeAll(one);
      placed.set(position.file, own);
      add(JSON.stringify(position.file), finding);
      for (const anchored of anchorsOf(own, position, raw))
        add(JSON.stringify([own.organisation, anchorOf(anchored)]), finding);
    }
  }
  return ({ organisation, item }) => {
    const keyOf = (asked: Anchored) => JSON.stringify([organisation, anchorOf(asked)]);
    const keys =
      item.about === 'publication'
        ? item.files.map((file) => JSON.stringify(file))
        : item.about === 'levels'
          ? item.headings.map(({ words }) => keyOf({ about: 'heading', style: item.style, words }))
          : [keyOf(item)];
    const own = new Set(keys.flatMap((key) => [...(rests.get(key) ?? [])]));
    return [...own].toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
  };
}
