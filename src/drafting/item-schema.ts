import { z } from 'zod';
import { chapterLevels } from '../model/chapter.ts';
import { questions } from '../model/question.ts';
import { amountSides } from '../model/statement.ts';
import type { DraftItem } from './item.ts';
import { richTextSchema } from './text/rich-text-schema.ts';

const id = z.uuid();
/** A line of text: no control characters, in measure. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
const said = (most: number) => line(most).refine((text) => text.trim() !== '');
const year = z.int().min(1900).max(2200);
const place = z.int().min(0).max(100_000);

const origin = z.strictObject({ from: z.array(id).max(50), reason: said(2_000).nullable() });
const ended = z.strictObject({ reason: said(2_000) }).nullable();
const status = z.strictObject({ light: said(80), reason: line(2_000) }).nullable();
const inChapter = { chapter: id, place };

const figure = z.strictObject({
  role: z.enum(['achieved', 'budgeted', 'target', 'baseline', 'reference']),
  year,
  raw: line(200),
  source: line(300).nullable(),
  day: z.iso.date().nullable(),
  explanation: line(4_000).nullable(),
  adopted: line(200).nullable(),
});

/** What may be kept as a piece of a draft. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chapter'),
    ...{ parent: id.nullable(), place, code: said(40).nullable(), title: said(300) },
    ...{ level: z.enum(chapterLevels), origin, ended },
  }),
  z.strictObject({
    kind: z.literal('passage'),
    ...{ ...inChapter, question: z.enum(questions), heading: said(300).nullable(), text: richTextSchema },
  }),
  z.strictObject({
    kind: z.literal('indicator'),
    ...{ ...inChapter, name: said(300), unit: line(100).nullable() },
    indicatorKind: z.enum(['performance', 'effect', 'mandatory']).nullable(),
    ...{ frequency: line(100).nullable(), source: line(300).nullable(), definition: line(2_000).nullable() },
    ...{ figures: z.array(figure).max(60), origin, ended },
  }),
  z.strictObject({
    kind: z.literal('commitment'),
    ...{ ...inChapter, question: z.enum(['achieve', 'do']), text: said(4_000) },
    term: z.strictObject({ from: year.nullable(), until: year }).nullable(),
    owner: id.nullable(),
    measure: z
      .discriminatedUnion('by', [
        z.strictObject({ by: z.literal('indicator'), item: id }),
        z.strictObject({ by: z.literal('judgement'), whose: said(300) }),
      ])
      .nullable(),
    ...{ status, origin, ended },
  }),
  z.strictObject({
    kind: z.literal('account'),
    ...{ ...inChapter, question: z.enum(['done', 'conclusion']), answers: z.array(id).max(50) },
    ...{ text: z.string().max(10_000), status },
  }),
  z.strictObject({
    kind: z.literal('money'),
    ...{ ...inChapter, unit: z.enum(['euro', 'thousand', 'million']) },
    amounts: z
      .array(
        z.strictObject({
          ...{ label: said(300), side: z.enum(amountSides).nullable(), year },
          ...{ standing: z.enum(['original', 'amended', 'actual']).nullable(), raw: line(60) },
        }),
      )
      .max(5_000),
    from: z.strictObject({ file: said(300), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
]) satisfies z.ZodType<DraftItem>;
