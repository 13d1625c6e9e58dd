import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPage } from './read-page.ts';

const folder = join(import.meta.dirname, 'small');

/** What is right of a small input; the questions are the W-questions alone, without introductions and other text. */
const labelled = z.array(
  z.object({
    input: z.string(),
    organisation: z.string().nullable(),
    publication: z.object({ kind: z.string(), year: z.number().nullable() }),
    chapters: z.array(
      z.object({
        code: z.string().nullable(),
        title: z.string(),
        questions: z.array(z.string()),
        commitments: z.array(z.string()),
        accounts: z.array(z.string()),
        indicators: z.array(z.unknown()),
        amounts: z.array(z.object({ label: z.string(), year: z.number().nullable(), number: z.number().nullable() })),
      }),
    ),
    'x-why': z.string().optional(),
  }),
);

const outlines = [
  '09-legend-is-no-account',
  '10-numbered-money-rows',
  '11-activities-with-lost-bullets',
  '12-next-goal-is-no-account',
  '13-goal-table-flat',
  '14-body-named-after-a-town',
  '15-topics-above-goals',
  '17-to-do-and-explanation',
  '19-key-figures-around-money',
];

describe('small inputs of kinds that real pages have', () => {
  it.each(outlines)('%s is read as a careful reader does', async (name) => {
    const [expected] = labelled.parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')));
    if (expected === undefined) throw new Error(`no label for ${name}`);
    const read = await readPage(join(folder, expected.input));
    expect({ organisation: read.organisation, kind: read.publication.kind, year: read.publication.year }).toEqual({
      organisation: expected.organisation,
      ...expected.publication,
    });
    expect(read.chapters.map(statedIn)).toEqual(expected.chapters.map(statedIn));
  });
});

type Stated = Omit<z.infer<typeof labelled>[number]['chapters'][number], 'indicators'>;

function statedIn({ code, title, questions, commitments, accounts, amounts }: Stated) {
  return {
    code,
    title,
    questions: questions.filter((question) => question !== 'intro' && question !== 'other'),
    commitments,
    accounts,
    amounts: amounts.map(({ label, year, number }) => [label, year, number]),
  };
}
