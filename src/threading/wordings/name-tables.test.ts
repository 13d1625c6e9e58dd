import { describe, expect, test } from 'vitest';
import { makeReadTable } from '../../../tests/make-reading.ts';
import { tableIds } from '../../editions/table-ids.ts';
import type { ReadTable } from '../../model/block.ts';
import { makeChapter, makePublication } from '../made-publication.fixture.ts';
import { placeKey, type StatedPublication } from '../stated.ts';
import { nameTables } from './name-tables.ts';
import { idsOf, type Wording } from './name-wordings.ts';

/** The tables of chapters by their codes; chapters keep who they are by their titles, which are as their codes unless given otherwise. */
type Drawn = Readonly<Record<string, readonly ReadTable[]>>;

function edition(drawn: Drawn): StatedPublication {
  const chapters = Object.entries(drawn).map(([code, tables]) => ({
    ...makeChapter({ code, title: code }),
    passages: [{ question: 'intro' as const, heading: null, blocks: tables }],
  }));
  return { ...makePublication('budget', 2018, []), chapters };
}

let last = 0;
const newId = () => {
  last += 1;
  return `t${last}`;
};

/** Names the tables of editions, each after the one before; chapters with one code are one. */
function name(...editions: readonly Drawn[]): (readonly Wording[])[] {
  const named: (readonly Wording[])[] = [];
  const gone = new Map<string, string>();
  const addresses = new Map<string, string>();
  let before: { edition: StatedPublication & { ids: ReturnType<typeof idsOf> }; named: readonly Wording[] } | null =
    null;
  for (const drawn of editions) {
    const stated = edition(drawn);
    const chapters = new Map(Object.keys(drawn).map((code) => [placeKey(code, 'chapter', 0), code] as const));
    const known = before && { edition: before.edition, gone: new Map(gone), addresses };
    const wordings = nameTables(stated, chapters, known, newId);
    for (const { key, statement } of before?.named ?? []) gone.set(key, statement);
    for (const { statement } of wordings) for (const [key, id] of gone) if (id === statement) gone.delete(key);
    for (const { statement, address } of wordings) if (address !== null) addresses.set(statement, address);
    before = { edition: { ...stated, ids: new Map([...chapters, ...idsOf(wordings)]) }, named: wordings };
    named.push(wordings);
  }
  return named;
}

const headsOf = (table: ReadTable) => [...tableIds([{ blocks: [table] }]).values()][0];
const aims = makeReadTable(['Indicator|Behaald 2017|Beoogd 2018', 'Bruggen|3|> 5', 'Sluizen|1|2']);
const mended = makeReadTable(['Indicator|Behaald in 2017|Beoogd 2018', 'Bruggen|3|> 5', 'Sluizen|1|2']);
const money = makeReadTable(['Bedragen|Begroting 2018|Rekening 2018', 'Lasten|10|11', 'Baten|5|6']);

describe('a table in the next edition', () => {
  test('is who it was, whatever is mended of its heads and figures, and keeps its address', () => {
    const [first, second, third] = name({ '2.1': [aims, money] }, { '2.1': [money, mended] }, { '2.1': [mended] });
    expect(second?.map(({ statement }) => statement)).toEqual([first?.[1]?.statement, first?.[0]?.statement]);
    expect(second?.[1]).toMatchObject({ address: headsOf(aims), candidate: null });
    expect(second?.[1]?.key).toBe(`budget-2018/2.1#tabel-${headsOf(mended)}`);
    expect(third?.[0]).toMatchObject({ statement: first?.[0]?.statement, address: headsOf(aims), score: 1 });
  });

  test('of other years, or about something else, is another one', () => {
    const next = makeReadTable(['Indicator|Behaald 2018|Beoogd 2019', 'Bruggen|4|> 6', 'Sluizen|2|3']);
    const [first, second] = name({ '2.1': [aims] }, { '2.1': [next] });
    expect(second?.[0]?.statement).not.toBe(first?.[0]?.statement);
    expect(name({ '2.1': [aims] }, { '2.1': [money] })[1]?.[0]).toMatchObject({ candidate: null, score: null });
  });

  test('that is half like one of before waits for a person, with an id of its own until then', () => {
    const half = makeReadTable(['Indicator|Behaald 2017|Beoogd 2018|Beoogd 2019', 'Bruggen|3|> 5|6', 'Bomen|7|8|9']);
    const [first, second] = name({ '2.1': [aims] }, { '2.1': [half] });
    expect(second?.[0]?.candidate?.statement).toBe(first?.[0]?.statement);
    expect(second?.[0]?.candidate?.score).toBeLessThan(0.9);
    expect(second?.[0]?.statement).not.toBe(first?.[0]?.statement);
  });

  test('that went to another chapter with all that it says is who it was', () => {
    const [first, second] = name({ '2.1': [aims], '2.2': [money] }, { '2.1': [], '2.2': [money, aims] });
    expect(second?.map(({ statement, chapter }) => [statement, chapter])).toEqual([
      [first?.[1]?.statement, '2.2'],
      [first?.[0]?.statement, '2.2'],
    ]);
  });

  test('that comes back after an edition without it is who it was, at its address', () => {
    const [first, , third] = name({ '2.1': [aims] }, { '2.1': [] }, { '2.1': [aims] });
    expect(third?.[0]).toMatchObject({ statement: first?.[0]?.statement, address: headsOf(aims) });
  });

  test('that is headed as another one was takes no address of it', () => {
    const [first, second, third] = name({ '2.1': [aims] }, { '2.1': [mended] }, { '2.1': [aims, mended] });
    // What is headed alike is the same: the one of before is headed as the second is.
    expect(third?.[1]?.statement).toBe(first?.[0]?.statement);
    expect(second?.[0]?.address).toBe(headsOf(aims));
    expect(third?.map(({ address }) => address)).toEqual([`${headsOf(aims)}-2`, headsOf(aims)]);
  });
});
