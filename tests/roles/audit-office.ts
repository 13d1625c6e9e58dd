import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../attack/program.ts';
import { extractRawText } from '../raw-text.ts';
import { readParagraphs, readTableRow } from './office-text.ts';
import { type Opened, Visit } from './visit.ts';

const place = z.object({
  file: z.string(),
  line: z.number().optional(),
  table: z.number().optional(),
  cell: z.tuple([z.number(), z.number()]).optional(),
});
const findingFile = z.object({
  evidence: z.array(
    z.object({ publication: z.string(), chapter: z.string(), raw: z.string().nullable(), at: place.nullable() }),
  ),
});
const editionFile = z.object({
  edition: z.object({
    number: z.number(),
    sha256: z.string(),
    sources: z.array(z.object({ file: z.string(), sha256: z.string() })),
  }),
  content: z.unknown(),
});

const listFile = z.object({ next: z.string().nullable(), findings: z.array(z.object({ key: z.string() })) });

type Quote = z.infer<typeof findingFile>['evidence'][number];
type Placed = Quote & { readonly raw: string; readonly at: z.infer<typeof place> };

/** Three findings of other rules, each by the documents that it rests on: pages of a site, texts of an office, or both. */
const rules = ['target-lowered-and-met', 'figures-conflict', 'sum-mismatch'];

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** The bytes of a line as the file has it; where a list begins there, all of the list, as a record keeps no line of each item. */
function linesAt(path: string, line: number): string {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .slice(line - 1);
  const [first = ''] = lines;
  const text =
    first.trim() === '<ul>'
      ? lines
          .slice(
            0,
            lines.findIndex((one) => one.includes('</ul>')),
          )
          .join('\n')
      : first;
  // Only what HTML has to write otherwise is read back.
  return text.replaceAll(/&(?:lt|gt|amp|quot|nbsp);/g, (entity) => entities[entity] ?? entity);
}

/** Where a file of an example has the words of a quote: the cell, the line, or any paragraph of a text that has no lines. */
async function wordsAt(body: string, { file, line, table, cell }: z.infer<typeof place>): Promise<readonly string[]> {
  const path = join(root, 'examples', body, file);
  if (line !== undefined) return [linesAt(path, line)];
  // What a PDF paints has no bytes of its own in the file: it is read by another program.
  if (file.endsWith('.pdf')) return [await extractRawText(path)];
  const bytes = readFileSync(path);
  if (table === undefined || cell === undefined) return readParagraphs(bytes);
  return readTableRow(bytes, table, cell[0]).slice(cell[1] - 1, cell[1]);
}

/** What is quoted, and where it stands. What is said of a whole document or chapter quotes nothing. */
function placedQuotes(json: unknown): readonly Placed[] {
  const { evidence } = findingFile.parse(json);
  return evidence.flatMap(({ raw, at, ...rest }) => (raw && at ? [{ raw, at, ...rest }] : []));
}

/** Whoever has to be able to show where each word comes from. */
export function auditOffice(open: () => Opened): void {
  test.each(rules)(
    'finds each quote of a finding (%s) in the file itself, at the place that it names',
    async (rule) => {
      const visit = await Visit.begin(open(), `/havermonde/bevindingen?regel=${rule}`);
      await visit.followTo(`/havermonde/bevindingen/${rule}-`);
      const quotes = placedQuotes(await (await fetch(`${visit.base}${visit.path}.json`)).json());
      const text = await visit.text();
      expect(quotes.length).toBeGreaterThan(1);
      for (const { raw, at, publication, chapter } of quotes) {
        expect(text, raw).toContain(raw);
        const where = at.line === undefined ? `tabel ${at.table}` : `regel ${at.line}`;
        expect(text).toContain(`${at.file}, ${where}`);
        // And on the page of the chapter at the place that the link names.
        const reader = await Visit.begin(open(), visit.path);
        const link = reader.main().locator(`a[href^="/havermonde/${publication}/${chapter}#"]`);
        await reader.click(link);
        expect(await reader.shownPlace(), reader.path).not.toBe('');
        await reader.end();
      }
      await visit.end();
    },
  );

  test.each(['havermonde', 'groningen'])('finds each quote of all findings on %s in the file itself', async (body) => {
    const { base } = open().site;
    const { findings, next } = listFile.parse(await (await fetch(`${base}/${body}/bevindingen.json`)).json());
    expect([next, findings.length > 10]).toEqual([null, true]);
    let quoted = 0;
    for (const { key } of findings) {
      const file = await (await fetch(`${base}/${body}/bevindingen/${key}.json`)).json();
      for (const { raw, at } of placedQuotes(file)) {
        const words = await wordsAt(body, at);
        const where = `${raw} in ${key}: ${JSON.stringify(at)}`;
        // In a table of a text the cell is that of the file, and has nothing else.
        if (at.file.endsWith('.docx') && at.cell !== undefined) expect(words, where).toEqual([raw]);
        else expect(words.filter((text) => text.includes(raw)).length, where).toBeGreaterThan(0);
        quoted += 1;
      }
    }
    expect(quoted).toBeGreaterThan(2 * findings.length);
  });

  test('finds from a publication the lasting address of its edition, which stays the same page', async () => {
    const visit = await Visit.begin(open(), '/havermonde/begroting-2023');
    await visit.follow('Vast adres van deze editie');
    expect(visit.path).toBe('/havermonde/begroting-2023@1');
    expect(await visit.text()).toContain('Editie 1');
    await visit.followTo('/havermonde/begroting-2023');
    await visit.page.goto(`${visit.base}/havermonde/begroting-2023@1/2.1`);
    expect(await visit.text()).toContain('≥ 450');
    await visit.end();
  });

  test('makes the hash of an edition and of its file himself, as it is told, and finds what the page says', async () => {
    const visit = await Visit.begin(open(), '/havermonde/begroting-2023@1');
    const shown = /\b[0-9a-f]{64}\b/.exec(await visit.text())?.[0];
    const { edition, content } = editionFile.parse(
      await (await fetch(`${visit.base}/havermonde/begroting-2023@1.json`)).json(),
    );
    const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(sha256(canonicalize(content) ?? '')).toBe(edition.sha256);
    expect(shown).toBe(edition.sha256);
    expect(edition.sources.map(({ file }) => file)).toEqual(['begroting-2023.html']);
    expect(edition.sources[0]?.sha256).toBe(
      sha256(readFileSync(join(root, 'examples', 'havermonde', 'begroting-2023.html'))),
    );
    await visit.follow('Zo rekent u het na');
    expect(visit.path).toBe('/gegevens#controlegetal');
    expect(await visit.shownPlace()).toContain('controlegetal');
    await visit.end();
  });
}
