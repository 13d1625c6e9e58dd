import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { indexStatements } from '../../src/threading/index-statements.ts';
import type { Field } from '../../tools/example/havermonde/field.ts';
import { webProgrammes } from '../../tools/example/havermonde/programmes.data.ts';
import type { ThreadingCase } from './threading-case.ts';

const fields = webProgrammes.flatMap((programme) => programme.fields);

/** The name that a statement goes by in the source of the books; of what is not in it, nothing is known. */
function nameIn(field: Field, text: string): string | undefined {
  const indicator = field.indicators.find(({ name, renamed }) => name === text || renamed?.name === text);
  return indicator === undefined ? undefined : `indicator ${indicator.name}`;
}

function bare(text: string): string {
  return text.replace(/[.;]\s*$/, '').trim();
}

/** What was planned with what the annual report says of it, as the source of the books has it. */
function answersIn(field: Field): ReadonlyMap<string, string> {
  return new Map(
    Object.values(field.years).flatMap(({ goals }) =>
      goals.flatMap(({ goal, actions, conclusion }) => [
        [bare(conclusion), goal] as const,
        ...actions.flatMap(({ plan, done }) => (done === null ? [] : [[bare(done), plan] as const])),
      ]),
    ),
  );
}

/** The books of the invented municipality as the program reads them, with what their source says belongs together. Of commitments it does not. */
export async function readHavermonde(): Promise<ThreadingCase> {
  const readings = [];
  for await (const source of readSources(['examples/havermonde'])) {
    if ('document' in source) readings.push(recognise(source.document));
  }
  const { publications } = gatherPublications(readings);
  const threadOf = new Map<string, string>();
  const answeredBy: ThreadingCase['answeredBy'][number][] = [];
  for (const { statement, indicators, commitments, accounts } of publications.flatMap(indexStatements)) {
    const field = fields.find(({ titles }) => titles.some((title) => title === statement.chapter.title));
    if (field === undefined) continue;
    threadOf.set(statement.key, `field ${field.titles[0]}`);
    for (const { key, indicator } of indicators) {
      const name = nameIn(field, indicator.name);
      if (name !== undefined) threadOf.set(key, name);
    }
    for (const { key, commitment } of commitments) threadOf.set(key, `commitment ${bare(commitment.text)}`);
    const answers = answersIn(field);
    for (const { key, account } of accounts) {
      const plan = answers.get(bare(account.text));
      if (plan !== undefined) answeredBy.push({ commitment: `commitment ${bare(plan)}`, account: key });
    }
  }
  return {
    name: 'havermonde',
    isHeldOut: true,
    publications,
    threadOf,
    answeredBy,
    carriedOut: [],
    crossings: [],
    unlabelled: 'commitment',
    open: new Set(),
  };
}
