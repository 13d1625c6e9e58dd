import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeThreads } from '../../src/findings/judge-threads.ts';
import { setScene } from '../../src/findings/scene/scene.ts';
import type { SourceDocument } from '../../src/model/block.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Indicator } from '../../src/model/statement.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import type { GatheredChapter, GatheredPublication } from '../../src/recognition/gather/gathered.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { nameOf } from '../../src/threading/statement.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { coalitionAgreement } from '../../tools/example/havermonde/coalition-agreement.data.ts';
import { years } from '../../tools/example/havermonde/field.ts';
import { havermonde } from '../../tools/example/havermonde/havermonde.data.ts';
import { makeBooks } from '../../tools/example/havermonde/make-books.ts';
import { extractRawText } from '../raw-text.ts';
import {
  accountsOf,
  amountsOf,
  commitmentsOf,
  type FieldOfBook,
  fieldsOf,
  figuresOf,
  programmesOf,
  slugOf,
  titleOf,
} from './expected-book.ts';
import { type Planted, planted, plantedInfo } from './planted.data.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'examples', 'havermonde');
const files = readdirSync(folder).toSorted();
const kinds = ['begroting', 'jaarverslag'] as const;
const books = years.flatMap((year) => kinds.map((kind) => ({ kind, year, slug: slugOf({ kind, year }) })));

const documents: SourceDocument[] = [];
const texts = new Map<string, string>();
let readings: readonly Reading[] = [];
let publications: readonly GatheredPublication[] = [];
beforeAll(async () => {
  for await (const source of readSources([folder])) {
    if ('error' in source) throw source.error;
    documents.push(source.document);
  }
  for (const file of files) texts.set(file, await extractRawText(join(folder, file)));
  readings = documents.map((document) => recognise(document));
  publications = gatherPublications(readings).publications;
}, 120_000);

function publicationOf(slug: string): GatheredPublication {
  const found = publications.find((publication) => publication.slug === slug);
  if (found === undefined) throw new Error(`there is no ${slug}`);
  return found;
}

/** A statement without its full stop and without the label that opens a goal: how it is written, not what it says. */
function bare(text: string): string {
  return text.replace(/^Doel: /, '').replace(/\.$/, '');
}

function figureLines({ name, figures }: Indicator): readonly string[] {
  return figures.map(({ role, year, raw }) => `${name}: ${role} ${year} ${raw}`);
}

/** What a publication says in its policy fields, each line with the number of the field before it. */
function linesOf(
  { kind, year, slug }: (typeof books)[number],
  tell: (chapter: GatheredChapter) => readonly string[],
): readonly string[] {
  const codes = new Set(fieldsOf(kind, year).map(({ code }) => code));
  return publicationOf(slug)
    .chapters.filter(({ codeKey }) => codeKey !== null && codes.has(codeKey))
    .flatMap((chapter) => tell(chapter).map((line) => `${chapter.codeKey} ${line}`))
    .toSorted();
}

function expectedLines(
  { kind, year }: (typeof books)[number],
  tell: (of: FieldOfBook) => readonly string[],
): readonly string[] {
  return fieldsOf(kind, year)
    .flatMap((of) => tell(of).map((line) => `${of.code} ${line}`))
    .toSorted();
}

/** The activities of a budget that its report answers, with what that says of them and what it concludes of their goals. */
function answersOf({ kind, year, slug }: (typeof books)[number]) {
  return fieldsOf(kind, year).flatMap(({ field }) => {
    const { goals, isUnanswered } = field.years[year];
    const conclusions = goals.map(({ conclusion }) => bare(conclusion));
    if (isUnanswered === true) return [];
    return goals.flatMap(({ actions }) =>
      actions.flatMap(({ plan, done }) =>
        done === null ? [] : [{ plan: `${slug} ${bare(plan)}`, done: bare(done), conclusions }],
      ),
    );
  });
}

describe('the books of the invented municipality', () => {
  it('are what their source makes', { timeout: 120_000 }, async () => {
    const made = await makeBooks();
    expect([...made.keys()].toSorted()).toEqual(files);
    for (const [file, content] of made) {
      if (typeof content === 'string') expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
      else expect(await extractRawText(content)).toBe(texts.get(file));
    }
  });

  it.each(files)('say at the top of %s that it is invented', (file) => {
    const text = texts.get(file) ?? '';
    expect(text).toContain(havermonde.notice);
    expect(text.indexOf(havermonde.notice)).toBeLessThan(file.endsWith('.html') ? 3000 : 200);
  });

  it('name nobody: persons appear by their function', () => {
    const named =
      /\b(?:de heer|mevrouw|wethouder|burgemeester|gedeputeerde|raadslid|mr\.|drs\.|ir\.) (?:van )?[A-Z]\w+/;
    expect([...texts.values()].flatMap((text) => named.exec(text)?.[0] ?? [])).toEqual([]);
  });
});

describe('from the books of the invented municipality is read', () => {
  it('which publications they are', () => {
    const told = publications.map(({ organisation, kind, year }) => `${organisation.name} ${kind} ${year}`);
    const wanted = years.flatMap((year) => [
      `Havermonde budget ${year}`,
      `Havermonde progress-report ${year}`,
      `Havermonde annual-report ${year}`,
    ]);
    expect(told.toSorted()).toEqual([...wanted, 'Havermonde coalition-agreement 2022'].toSorted());
  });

  it.each(books)('the tree of $slug', ({ kind, year, slug }) => {
    // Whether what stands under a programme is a subprogramme or a policy field is said by the books of 2024 and 2025 alone.
    const tree = publicationOf(slug).chapters.flatMap(({ codeKey, title, level, parent, depth }) =>
      level === 'other' || level === 'paragraph' ? [] : [`${depth} ${codeKey} ${title} in ${parent}`],
    );
    const wanted = programmesOf(year).flatMap(({ title }, at) => [
      `0 ${at + 1} ${title} in null`,
      ...fieldsOf(kind, year)
        .filter(({ code }) => code.startsWith(`${at + 1}.`))
        .map((of) => `1 ${of.code} ${titleOf(of)} in ${at + 1}`),
    ]);
    expect(tree).toEqual(wanted);
    const paragraphs = publicationOf(slug).chapters.filter(({ level }) => level === 'paragraph');
    expect(paragraphs.map(({ title }) => title)).toEqual(havermonde.paragraphs.map(({ title }) => title));
  });

  it.each(books)('every goal and activity of $slug', (book) => {
    const told = linesOf(book, ({ commitments }) =>
      commitments.flatMap(({ text, question }) => (question === 'achieve' || question === 'do' ? bare(text) : [])),
    );
    expect(told).toEqual(expectedLines(book, (of) => commitmentsOf(of).map(bare)));
  });

  it.each(books)('all that was done and concluded in $slug', (book) => {
    const told = linesOf(book, ({ accounts }) => accounts.map(({ text }) => bare(text)));
    expect(told).toEqual(expectedLines(book, (of) => accountsOf(of).map(bare)));
  });

  it.each(books)('every figure of $slug', (book) => {
    const told = linesOf(book, ({ indicators }) => indicators.flatMap(figureLines));
    expect(told).toEqual(expectedLines(book, figuresOf));
  });

  it.each(books)('every amount of $slug', (book) => {
    const told = linesOf(book, ({ amounts }) => amounts.map(({ side, column, raw }) => `${side} ${column} ${raw}`));
    expect(told).toEqual(expectedLines(book, amountsOf));
  });

  it.each(books)('every figure in the paragraphs of $slug', ({ kind, year, slug }) => {
    const paragraphs = publicationOf(slug).chapters.filter(({ level }) => level === 'paragraph');
    const told = paragraphs.flatMap(({ indicators }) => indicators.flatMap(figureLines));
    const wanted = havermonde.paragraphs.flatMap((field) => figuresOf({ kind, year, field }));
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(books)('no expense or income in the risks of $slug', ({ slug }) => {
    const paragraphs = publicationOf(slug).chapters.filter(({ level }) => level === 'paragraph');
    const amounts = paragraphs.flatMap((chapter) => chapter.amounts.filter(({ side }) => side !== null));
    expect(amounts.map(({ label, side, raw }) => `${side} ${label} ${raw}`)).toEqual([]);
  });

  it.each(years)('how far everything was halfway %i', (year) => {
    const { chapters } = publicationOf(`voortgangsrapportage-${year}`);
    const told = chapters.flatMap(({ accounts, passages }) => [
      ...accounts.map(({ text }) => text),
      ...passages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))),
    ]);
    const wanted = programmesOf(year).flatMap(({ fields: own }) => own.map((field) => field.years[year].progress.text));
    expect(wanted.filter((text) => !told.some((one) => one.includes(text)))).toEqual([]);
  });

  it('what the coalition agreed on', () => {
    const agreement = readings.find(({ input }) => input.endsWith('coalitieakkoord-2022-2026.html'));
    const told = agreement?.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)) ?? [];
    const wanted = coalitionAgreement.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []));
    expect(wanted).toHaveLength(20);
    expect(told.map(bare).toSorted()).toEqual(wanted.map(bare).toSorted());
  });
});

describe('of what the invented municipality planned', () => {
  it('nearly every activity has its own account as answer, and none that of another', () => {
    const { commitments } = setScene(threadPublications(publications));
    const told = new Map<string, readonly string[]>();
    for (const { statements } of commitments) {
      for (const asked of statements) {
        if (asked.answers.length === 0 || asked.publication.kind !== 'budget') continue;
        const own = asked.answers.filter(
          ({ publication: { kind, year } }) => kind === 'annual-report' && year === asked.publication.year,
        );
        told.set(
          `${asked.publication.slug} ${bare(asked.commitment.text)}`,
          own.map(({ account }) => bare(account.text)),
        );
      }
    }
    const asked = books.filter(({ kind }) => kind === 'begroting').flatMap((book) => answersOf(book));
    const answered = asked.filter(({ plan, done }) => told.get(plan)?.includes(done) === true);
    const astray = asked.flatMap(({ plan, done, conclusions }) =>
      (told.get(plan) ?? []).filter((one) => one !== done && !conclusions.includes(one)),
    );
    expect(asked.length).toBeGreaterThan(230);
    expect(answered.length / asked.length).toBeGreaterThan(0.95);
    expect(astray).toEqual([]);
  });
});

describe('of the invented municipality is found', () => {
  const line = ({ rule, publication, chapter }: Planted) => `${rule} ${publication} ${chapter}`;
  const found = (severities: readonly string[]) =>
    judgeThreads(threadPublications(publications), { rules: {} })
      .filter(({ severity }) => severities.includes(severity))
      .map(({ rule, chapter }) => line({ rule, ...chapter }));

  it('every fault that was planted, and no other', () => {
    expect(found(['error', 'warning']).toSorted()).toEqual(planted.map(line).toSorted());
  });

  it('what is worth knowing and was planted', () => {
    const told = found(['info']);
    expect(plantedInfo.map(line).filter((one) => !told.includes(one))).toEqual([]);
  });

  it('nothing that its document does not tell of', () => {
    const text = readFileSync(join(root, 'examples', 'havermonde.md'), 'utf8');
    const rows = text.split('\n').filter((row) => row.startsWith('| '));
    const untold = [...planted, ...plantedInfo].filter(
      ({ rule, publication, chapter }) =>
        !rows.some((row) => row.includes(`\`${rule}\``) && row.includes(publication) && row.includes(` ${chapter} `)),
    );
    expect(untold).toEqual([]);
  });

  it('nothing of the climate fund in any budget: the agreement promised it and that was all', () => {
    const having = files.filter((file) => texts.get(file)?.includes('klimaatfonds'));
    expect(having).toEqual(['coalitieakkoord-2022-2026.html']);
  });

  it('by which plans the agreement is carried out, and that nothing carries out the climate fund', () => {
    const { threads, statements } = threadPublications(publications);
    const links = [...new Set(threads.flatMap((thread) => thread.links))].filter(({ kind }) => kind === 'carries-out');
    const textOf = (key: string) => {
      const statement = statements.get(key);
      return statement === undefined ? '' : nameOf(statement);
    };
    const carriersOf = (start: string) =>
      links.filter(({ from }) => textOf(from).startsWith(start)).map(({ to }) => textOf(to));
    expect(carriersOf('Het oude havenkantoor')).toEqual([
      'We starten met scholen en werkgevers een leerwerkloket in het oude havenkantoor',
      'We maken van de bovenverdieping van het havenkantoor een plek voor twaalf startende bedrijven',
    ]);
    expect(carriersOf('De bibliotheek gaat')).toEqual(['We openen de bibliotheek op zondag en op twee avonden']);
    expect(carriersOf('Een gemeentelijk klimaatfonds')).toEqual([]);
    expect(carriersOf('De bouw van de Oosterkade')).toEqual([
      'De bouw van de Oosterkade komt op gang en blijft op gang',
    ]);
    // Each of these was read, and is right.
    expect(links.map(({ from, to }) => `${textOf(from)} < ${textOf(to)}`)).toHaveLength(15);
  });
});
