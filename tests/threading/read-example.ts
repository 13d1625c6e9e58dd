import { readFileSync } from 'node:fs';
import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { indexStatements } from '../../src/threading/index-statements.ts';
import { nameOf, type Statement } from '../../src/threading/statement.ts';
import type { ThreadingCase } from './threading-case.ts';

type Expected = {
  readonly fields: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
  readonly commitments: readonly (readonly string[])[];
  readonly answers: readonly (readonly [string, string])[];
  readonly open: readonly (readonly [string, string])[];
};

/** Finds the statement that a label means: a key of a chapter, or that and the beginning of the words. */
function makeFinder(statements: readonly Statement[]) {
  return (kinds: readonly Statement['kind'][], label: string): string => {
    const [place = '', ...words] = label.split(' ');
    const found = statements.find(
      (statement) =>
        kinds.includes(statement.kind) &&
        statement.key.split('#')[0] === place &&
        nameOf(statement).startsWith(words.join(' ')),
    );
    if (found === undefined) throw new Error(`niet in het voorbeeld: ${label}`);
    return found.key;
  };
}

/** Reads the publications of the example as the program does, with what belongs together in them. */
export async function readExample(): Promise<ThreadingCase> {
  const readings = [];
  for await (const source of readSources(['examples/groningen'])) {
    if ('document' in source) readings.push(recognise(source.document));
  }
  const publications = gatherPublications(readings).publications.filter(
    ({ organisation }) => organisation.slug === 'groningen',
  );
  const statements = publications
    .flatMap(indexStatements)
    .flatMap(({ statement, indicators, commitments, accounts }) => [
      statement,
      ...indicators,
      ...commitments,
      ...accounts,
    ]);
  const expected: Expected = JSON.parse(readFileSync('tests/threading/cases/groningen.expected.json', 'utf8'));
  const find = makeFinder(statements);
  const threadOf = new Map(statements.filter(({ kind }) => kind !== 'account').map(({ key }) => [key, key]));
  for (const [kind, groups] of [
    ['chapter', expected.fields],
    ['indicator', expected.indicators],
    ['commitment', expected.commitments],
  ] as const) {
    for (const group of groups) for (const label of group) threadOf.set(find([kind], label), `${kind} ${group[0]}`);
  }
  return {
    name: 'groningen',
    isHeldOut: false,
    publications,
    threadOf,
    answeredBy: expected.answers.map(([commitment, account]) => ({
      commitment: threadOf.get(find(['commitment'], commitment)) ?? '',
      account: find(['account'], account),
    })),
    carriedOut: [],
    crossings: [],
    open: new Set(
      expected.open.map(
        ([from, to]) =>
          `${find(['commitment', 'indicator'], from)} ${find(['commitment', 'indicator', 'account'], to)}`,
      ),
    ),
  };
}
