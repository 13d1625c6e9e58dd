import { z } from 'zod';
import { chapterLevels } from '../model/chapter.ts';
import {
  type Correction,
  columnMeanings,
  type Decision,
  headingMeanings,
  headingStyles,
  rowMeanings,
  statementMeanings,
} from '../model/correction.ts';
import { publicationKinds } from '../model/publication.ts';
import { askedQuestions } from '../model/question.ts';
import { amountSides, figureRoles } from '../model/statement.ts';

/** A text of a document is an anchor as long as a person could have pointed at it. */
const longestText = 2_000;
const text = z.string().min(1).max(longestText);
const year = z.int().min(1900).max(2100);
const kind = z.enum(publicationKinds);

const headingMeaning = z.union([
  z.strictObject({ is: z.literal('question'), question: z.enum(askedQuestions) }),
  z.strictObject({ is: z.literal('chapter'), level: z.enum(chapterLevels).nullable() }),
  z.strictObject({ is: z.enum(headingMeanings) }),
]);

const columnMeaning = z.union([
  z.strictObject({
    is: z.literal('value'),
    role: z.enum(figureRoles),
    year: z.union([z.int().min(-100).max(100), z.literal('head'), z.null()]),
  }),
  z.strictObject({ is: z.enum(columnMeanings) }),
]);

const rowMeaning = z.union([
  z.strictObject({ is: z.literal('amount'), side: z.enum(amountSides) }),
  z.strictObject({ is: z.enum(rowMeanings) }),
]);

const decision = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('heading'),
    words: text.nullable(),
    isNumbered: z.literal(true).optional(),
    style: z.enum(headingStyles),
    means: headingMeaning,
  }),
  z.strictObject({ about: z.literal('column'), head: z.string().max(longestText), means: columnMeaning }),
  z.strictObject({ about: z.literal('row'), name: text, means: rowMeaning }),
  z.strictObject({ about: z.literal('statement'), text, means: z.enum(statementMeanings) }),
  z.strictObject({
    about: z.literal('publication'),
    means: z.strictObject({
      kind: kind.optional(),
      year: year.optional(),
      endYear: year.nullable().optional(),
      sequence: z.int().min(1).max(99).nullable().optional(),
      organisation: text.optional(),
    }),
  }),
]) satisfies z.ZodType<Decision>;

/** Why something was decided or undone. */
export const reasonSchema = text;

/** One entry of a journal. */
export const correctionSchema = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string().max(longestText),
  reach: z.strictObject({
    organisation: text.nullable(),
    publication: z.strictObject({ kind, year: year.nullable() }).nullable(),
    file: text.nullable(),
  }),
  decision,
  reason: reasonSchema.optional(),
}) satisfies z.ZodType<Correction>;
