import type { Link } from '../../src/threading/link.ts';
import { nameOf, type Statement } from '../../src/threading/statement.ts';
import type { Threading } from '../../src/threading/threading.ts';
import { byYear } from '../../src/threading/timeline.ts';
import type { Score } from '../recognition/score.ts';
import type { ThreadingCase } from './threading-case.ts';

export const measuredLinks = ['fields', 'crossings', 'indicators', 'commitments', 'answers', 'carriers'] as const;
export type MeasuredLink = (typeof measuredLinks)[number];

const kinds = { fields: 'chapter', indicators: 'indicator', commitments: 'commitment' } as const;

function describeKey(key: string, statements: Threading['statements']): string {
  const statement = statements.get(key);
  return statement === undefined ? key : `${key.split('#')[0]} “${nameOf(statement).slice(0, 90)}”`;
}

/** Every two that follow one another in a thread, from year to year: of two fields that merge either may go on, but none goes back. */
function pairsOf(statements: readonly Statement[]): [string, string][] {
  const inYears = byYear(statements);
  return inYears.slice(1).map(({ key }, at) => [inYears[at]?.key ?? '', key]);
}

/** The links of one kind that a careful reader sees: those between statements that follow one another in the same thread. */
function expectedPairs(kind: Statement['kind'], labelled: ThreadingCase, threading: Threading): [string, string][] {
  const ofKind = [...threading.statements.values()].filter((statement) => statement.kind === kind);
  return [...Map.groupBy(ofKind, ({ key }) => labelled.threadOf.get(key)).values()].flatMap(pairsOf);
}

/** A link is right where both ends have one name, and found where both ends are in one thread, whatever stands between them. */
function scoreThreads(kind: Statement['kind'], labelled: ThreadingCase, threading: Threading): Score {
  const tell = ([from, to]: readonly [string, string]) =>
    `${labelled.name}: ${describeKey(from, threading.statements)} → ${describeKey(to, threading.statements)}`;
  const isOpen = ([from, to]: readonly [string, string]) => labelled.open.has(`${from} ${to}`);
  const expected = expectedPairs(kind, labelled, threading);
  const isMerger = (from: string, to: string) =>
    labelled.crossings.some(
      (crossing) =>
        crossing.kind === 'merged' &&
        crossing.from === labelled.threadOf.get(from) &&
        crossing.to === labelled.threadOf.get(to),
    );
  const missed = expected.filter(
    ([from, to]) => threading.threadOf.get(from) !== threading.threadOf.get(to) && !isMerger(before(to, threading), to),
  );
  const made = threading.threads
    .filter(({ statements }) => statements[0]?.kind === kind)
    .flatMap(({ statements }) => pairsOf(statements));
  const extra = made.filter(
    (pair) => labelled.threadOf.get(pair[0]) !== labelled.threadOf.get(pair[1]) && !isOpen(pair) && !isMerger(...pair),
  );
  return { right: expected.length - missed.length, missed: missed.map(tell), extra: extra.map(tell) };
}

function compareSets(expected: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): Score {
  return {
    right: [...expected.keys()].filter((key) => made.has(key)).length,
    missed: [...expected].filter(([key]) => !made.has(key)).map(([, text]) => text),
    extra: [...made].filter(([key]) => !expected.has(key)).map(([, text]) => text),
  };
}

function scoreAnswers(labelled: ThreadingCase, threading: Threading): Score {
  const tell = (commitment: string, account: string) =>
    `${labelled.name}: ${commitment} ← ${describeKey(account, threading.statements)}`;
  const expected = labelled.answeredBy.map(
    ({ commitment, account }) => [`${commitment} ${account}`, tell(commitment, account)] as const,
  );
  const made = threading.threads
    .flatMap(({ links }) => links)
    .filter(({ kind, from, to }) => kind === 'answers' && !labelled.open.has(`${from} ${to}`))
    .map(({ from, to }) => {
      const commitment = labelled.threadOf.get(from) ?? from;
      return [`${commitment} ${to}`, tell(`${commitment} “${nameOfKey(from, threading)}”`, to)] as const;
    });
  return compareSets(new Map(expected), new Map(made));
}

/** A link is right where both threads are as labelled, and found where any wording shows it. */
function scoreCarriers(labelled: ThreadingCase, threading: Threading): Score {
  const tell = (agreed: string, carrier: string) => `${labelled.name}: ${agreed} ← ${carrier}`;
  const expected = labelled.carriedOut.map(
    ({ agreed, carrier }) => [`${agreed} ${carrier}`, tell(agreed, carrier)] as const,
  );
  const made = threading.threads
    .flatMap(({ links }) => links)
    .filter(({ kind, from, to }) => kind === 'carries-out' && !labelled.open.has(`${from} ${to}`))
    .map(({ from, to }) => {
      const [agreed, carrier] = [labelled.threadOf.get(from) ?? from, labelled.threadOf.get(to) ?? to];
      const told = [`“${nameOfKey(from, threading)}”`, describeKey(to, threading.statements)] as const;
      return [`${agreed} ${carrier}`, tell(...told)] as const;
    });
  return compareSets(new Map(expected), new Map(made));
}

function nameOfKey(key: string, { statements }: Threading): string {
  const statement = statements.get(key);
  return statement === undefined ? key : nameOf(statement);
}

/** The statement before another in its thread, from year to year; itself where it is the first. */
function before(key: string, { threadOf }: Threading): string {
  const statements = byYear(threadOf.get(key)?.statements ?? []);
  const at = statements.findIndex((statement) => statement.key === key);
  return statements[at - 1]?.key ?? key;
}

function scoreCrossings(labelled: ThreadingCase, threading: Threading): Score {
  const name = ({ kind, from, to }: Pick<Link, 'kind' | 'from' | 'to'>) =>
    `${kind} ${[from, to].toSorted().join(' + ')}`;
  const expected = labelled.crossings.map(
    (crossing) => [name(crossing), `${labelled.name}: ${name(crossing)}`] as const,
  );
  const made = threading.threads
    .flatMap(({ links }) => links)
    .filter(({ kind }) => kind === 'split' || kind === 'merged')
    .map(({ kind, from, to }) => {
      // Of two that merge, either can be said to go on: then the other is what merged.
      const goesOn = kind === 'merged' ? before(to, threading) : to;
      const link = { kind, from: labelled.threadOf.get(from) ?? from, to: labelled.threadOf.get(goesOn) ?? goesOn };
      return [name(link), `${labelled.name}: ${name(link)}`] as const;
    });
  return compareSets(new Map(expected), new Map(made));
}

/** Compares what was threaded with the labels of a case. */
export function scoreThreading(labelled: ThreadingCase, threading: Threading): Record<MeasuredLink, Score> {
  return {
    fields: scoreThreads(kinds.fields, labelled, threading),
    crossings: scoreCrossings(labelled, threading),
    indicators: scoreThreads(kinds.indicators, labelled, threading),
    commitments: scoreThreads(kinds.commitments, labelled, threading),
    answers: scoreAnswers(labelled, threading),
    carriers: scoreCarriers(labelled, threading),
  };
}
