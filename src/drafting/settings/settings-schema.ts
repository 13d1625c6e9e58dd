import { z } from 'zod';
import { chapterLevels } from '../../model/chapter.ts';
import { askedQuestions, questions } from '../../model/question.ts';
import type { DraftSettings } from './settings.ts';

const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
const said = (most: number) => line(most).refine((text) => text.trim() !== '');

/** What may be kept as the settings of a document. */
export const settingsSchema = z.strictObject({
  levels: z.partialRecord(z.enum(chapterLevels), said(60)),
  asked: z
    .array(z.strictObject({ question: z.enum(askedQuestions), heading: said(300) }))
    .max(12)
    .refine((asked) => new Set(asked.map(({ question }) => question)).size === asked.length),
  words: z.partialRecord(z.enum(questions), z.int().min(10).max(20_000)),
  lights: z
    .array(z.strictObject({ name: said(80), meaning: line(300) }))
    .max(12)
    .refine((lights) => new Set(lights.map(({ name }) => name)).size === lights.length),
  calendar: z.array(z.strictObject({ what: said(200), day: z.iso.date() })).max(40),
}) satisfies z.ZodType<DraftSettings>;
