import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disposal } from './disposal.ts';
import type { Link } from './link.ts';
import { makePublication } from './made-publication.fixture.ts';
import type { StatedPublication } from './stated.ts';
import { threadPublications } from './thread-publications.ts';
import type { Threading } from './threading.ts';

const few = ['bruggen', 'wegen', 'scholen', 'parken', 'havens', 'musea', 'velden', 'wijken'];
const word = fc.constantFrom(...few);
const phrase = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const chapter = fc.record({
  code: fc.constantFrom('1', '1.1', '1.2', '2.1', '2.2'),
  title: phrase,
  wants: fc.array(phrase, { maxLength: 4 }),
  tells: fc.array(phrase, { maxLength: 4 }),
  names: fc.array(phrase, { maxLength: 3 }),
});
const publications = fc
  .array(
    fc.record({
      kind: fc.constantFrom('budget', 'annual-report', 'progress-report'),
      year: fc.integer({ min: 2015, max: 2019 }),
      chapters: fc.uniqueArray(chapter, { maxLength: 4, selector: ({ code }) => code }),
    }),
    { maxLength: 6 },
  )
  .map((list) => {
    const made = list.map(({ kind, year, chapters }) =>
      makePublication(
        kind,
        year,
        chapters.map(({ names, ...rest }) => ({
          ...rest,
          measures: Object.fromEntries(names.map((name) => [name, [['achieved', year, '12'] as const]])),
        })),
      ),
    );
    return [...new Map(made.map((publication) => [publication.slug, publication])).values()];
  });

/** All that threading says, without the statements themselves. */
function told({ threads, replacements }: Threading) {
  return {
    threads: threads.map(({ statements, ...thread }) => ({ ...thread, statements: statements.map(({ key }) => key) })),
    replacements,
  };
}

function keysOf(threading: Threading, kind: string): string[] {
  return [...threading.statements.values()].filter((statement) => statement.kind === kind).map(({ key }) => key);
}

function linksOf({ threads }: Threading): Link[] {
  return threads.flatMap(({ links }) => links);
}

function decide(ruling: Disposal['ruling'], from: string, to: string): Disposal {
  return { from, to, ruling, reason: 'zo is het', decision: null };
}

function keyOf(threading: Threading, words: string, year: number): string {
  const found = [...threading.statements.values()].find(
    (statement) =>
      statement.publication.year === year &&
      ((statement.kind === 'commitment' && statement.commitment.text === words) ||
        (statement.kind === 'indicator' && statement.indicator.name === words) ||
        (statement.kind === 'account' && statement.account.text === words) ||
        (statement.kind === 'chapter' && statement.chapter.title === words)),
  );
  if (found === undefined) throw new Error(words);
  return found.key;
}

describe('threads of any publications', () => {
  it('are the same in whatever order the publications come', () => {
    fc.assert(
      fc.property(publications, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((publication) => ({ publication, at: numbers.next().value }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ publication }) => publication);
        expect(told(threadPublications(shuffled))).toEqual(told(threadPublications(list)));
      }),
      { numRuns: 60 },
    );
  });

  it('hold every chapter, indicator and commitment exactly once, no two of one publication, in the order of publication', () => {
    fc.assert(
      fc.property(publications, (list) => {
        const threading = threadPublications(list);
        const held = threading.threads.flatMap(({ statements }) => statements.map(({ key }) => key));
        const all = ['chapter', 'indicator', 'commitment'].flatMap((kind) => keysOf(threading, kind));
        expect(held.toSorted()).toEqual(all.toSorted());
        const order = new Map(threading.publications.map(({ slug }, at) => [slug, at]));
        for (const { statements } of threading.threads) {
          const places = statements.map(({ publication }) => order.get(publication.slug) ?? -1);
          expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have an address that no other thread of their kind has', () => {
    fc.assert(
      fc.property(publications, (list) => {
        const slugs = threadPublications(list).threads.map(({ kind, slug }) => `${kind} ${slug}`);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
      { numRuns: 40 },
    );
  });

  it('keep what a person confirmed and rejected, whatever else comes in', () => {
    fc.assert(
      fc.property(
        publications,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
        (list, picks) => {
          const plainly = threadPublications(list);
          for (const kind of ['chapter', 'indicator', 'commitment']) {
            const keys = keysOf(plainly, kind);
            if (keys.length === 0) continue;
            const ruled = new Map<string, Disposal>();
            for (const [one, other, isConfirmed] of picks) {
              const [a = '', b = ''] = [one % keys.length, other % keys.length]
                .toSorted((x, y) => x - y)
                .map((at) => keys[at]);
              if (a.split('/')[0] === b.split('/')[0]) continue;
              ruled.set(`${a} ${b}`, decide(isConfirmed ? 'confirmed' : 'rejected', a, b));
            }
            for (const known of [list.slice(0, -1), list]) {
              const threading = threadPublications(known, { disposals: ruled.values() });
              const links = linksOf(threading);
              for (const { from, to, ruling } of ruled.values()) {
                if (!threading.statements.has(from) || !threading.statements.has(to)) continue;
                const between = links.filter(
                  (link) => (link.from === from && link.to === to) || (link.from === to && link.to === from),
                );
                if (ruling === 'confirmed')
                  expect(between.map(({ confirmation }) => confirmation)).toContain('confirmed');
                else expect(between).toEqual([]);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const budget2018 = makePublication('budget', 2018, [
  {
    code: '2.1',
    title: 'Wegen en bruggen',
    wants: ['Twee bruggen over de Aa vervangen', 'Fietspaden langs het kanaal verlichten'],
    measures: { 'Aantal bruggen in goede staat': [['target', 2018, '41']] },
  },
]);
const report2018 = makePublication('annual-report', 2018, [
  {
    code: '2.1',
    title: 'Wegen en bruggen',
    tells: ['Over de Aa liggen twee nieuwe bruggen', 'De fietspaden langs het kanaal hebben licht'],
    measures: { 'Aantal bruggen in goede staat': [['achieved', 2018, '38']] },
  },
]);
const budget2019 = makePublication('budget', 2019, [
  {
    code: '1.3',
    title: 'Wegen en bruggen',
    wants: ['We vervangen nog twee bruggen over de Aa', 'Geluidsschermen plaatsen langs de snelweg'],
    measures: { 'Bruggen in goede staat': [['target', 2019, '43']] },
  },
]);
const all: readonly StatedPublication[] = [budget2018, report2018, budget2019];

describe('a small municipality', () => {
  it('keeps a field that got another code, and calls that moved', () => {
    const field = threadPublications(all).threads.find(({ kind }) => kind === 'policy-field');
    expect(field?.statements).toHaveLength(3);
    const made = field?.links.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
    // The report over 2018 comes out after the budget for 2019, and goes on from the budget that it accounts for.
    expect(made).toEqual(['budget-2018/2.1 moved budget-2019/1.3', 'budget-2018/2.1 continues annual-report-2018/2.1']);
  });

  it('keeps an indicator of which the name got shorter, and calls that renamed', () => {
    const indicator = threadPublications(all).threads.find(({ kind }) => kind === 'indicator');
    expect(indicator?.statements).toHaveLength(3);
    expect(indicator?.links.map(({ kind }) => kind)).toEqual(['renamed', 'continues']);
    expect(indicator?.title).toBe('Bruggen in goede staat');
  });

  it('ties each account to its commitment, and the reworded commitment to the first', () => {
    const links = linksOf(threadPublications(all));
    expect(links.filter(({ kind }) => kind === 'answers')).toHaveLength(2);
    expect(links.filter(({ kind }) => kind === 'reworded')).toHaveLength(1);
  });

  it('says that a commitment ended only where a later budget has the chapter', () => {
    expect(linksOf(threadPublications([budget2018, report2018])).some(({ kind }) => kind === 'ended')).toBe(false);
    const ended = linksOf(threadPublications(all)).filter(({ kind }) => kind === 'ended');
    expect(ended.map(({ to }) => to)).toEqual(['budget-2019/1.3']);
  });

  it('keeps its addresses when an older document comes in', () => {
    const before = threadPublications([report2018, budget2019]);
    const statements = before.threads
      .filter(({ kind }) => kind === 'indicator')
      .flatMap((thread) => thread.statements.map(({ key }) => key));
    const known = { addresses: { indicator: [{ slug: 'bruggen', isGone: false, statements }] } };
    const after = threadPublications(all, known).threads.find(({ kind }) => kind === 'indicator');
    expect(after?.statements).toHaveLength(3);
    expect(after?.slug).toBe('bruggen');
  });

  it('lets a person part an indicator in two and tie an account to another commitment', () => {
    const plainly = threadPublications(all);
    const [first, last] = [
      keyOf(plainly, 'Aantal bruggen in goede staat', 2018),
      keyOf(plainly, 'Bruggen in goede staat', 2019),
    ];
    const [wanted, account] = [
      keyOf(plainly, 'Fietspaden langs het kanaal verlichten', 2018),
      keyOf(plainly, 'Over de Aa liggen twee nieuwe bruggen', 2018),
    ];
    const threading = threadPublications(all, {
      disposals: [decide('rejected', first, last), decide('confirmed', account, wanted)],
    });
    expect(threading.threadOf.get(first)).not.toBe(threading.threadOf.get(last));
    const answers = linksOf(threading).filter(({ kind, to }) => kind === 'answers' && to === account);
    expect(answers).toMatchObject([{ from: wanted, confirmation: 'confirmed' }]);
  });

  it('shows what a person merged that cannot stand in one thread as a merger', () => {
    const two = makePublication('budget', 2018, [
      { code: '1', title: 'Sport' },
      { code: '2', title: 'Cultuur' },
    ]);
    const one = makePublication('budget', 2019, [{ code: '7', title: 'Vrije tijd' }]);
    const disposals = [
      decide('confirmed', 'budget-2018/1', 'budget-2019/7'),
      decide('confirmed', 'budget-2018/2', 'budget-2019/7'),
    ];
    const first = threadPublications([two, one], { disposals });
    // A next run takes over what this one settled.
    for (const threading of [first, threadPublications([two, one], { disposals, kept: first.kept })]) {
      const links = linksOf(threading).filter(({ to }) => to === 'budget-2019/7');
      expect(links.map(({ from, kind, confirmation }) => `${from} ${kind} ${confirmation}`).toSorted()).toEqual([
        'budget-2018/1 renamed confirmed',
        'budget-2018/2 merged confirmed',
      ]);
    }
  });
});

describe('hostile publications', () => {
  const long = few.join(' ').repeat(1300);
  const odd = ['', '***', long, 'x'.repeat(500_000), '('.repeat(50_000), 'per 1 '.repeat(20_000), '12.', '%', '\uD800'];

  it('with empty, endless and broken names are threaded all the same', () => {
    const list = [2018, 2019].map((year) =>
      makePublication('budget', year, [
        { code: '1', title: long, wants: odd, tells: odd, measures: Object.fromEntries(odd.map((name) => [name, []])) },
        { title: '', slug: 'leeg' },
      ]),
    );
    const threading = threadPublications(list);
    expect(threading.threads.every(({ slug }) => slug !== '')).toBe(true);
    expect(threading.statements.size).toBe(2 * (2 + 3 * odd.length));
  });

  it('with one text a thousand times pair the first with the first, the second with the second', () => {
    const wants = Array.from({ length: 1000 }, () => 'De bruggen over het kanaal schilderen');
    const list = [2018, 2019].map((year) => makePublication('budget', year, [{ code: '1', title: 'Bruggen', wants }]));
    const threads = threadPublications(list).threads.filter(({ kind }) => kind === 'commitment');
    expect(threads).toHaveLength(1000);
    expect(threads.every(({ statements: [one, other] }) => one?.ordinal === other?.ordinal)).toBe(true);
  });
});
