import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * What a careful reader says that a page states, in the shape of `schema/reading.002.json`, as far as it is measured. The labels were
 * written by hand before any page was read by the program; when a label and the program differ, the page decides and not the program.
 */
const labelledReading = z.object({
  input: z.string(),
  organisation: z.string().nullable(),
  publication: z.object({ kind: z.string(), year: z.number().nullable() }),
  chapters: z.array(
    z.object({
      code: z.string().nullable(),
      title: z.string(),
      level: z.string(),
      questions: z.array(z.string()),
      commitments: z.array(z.string()),
      accounts: z.array(z.string()),
      indicators: z.array(
        z.object({
          name: z.string(),
          figures: z.array(
            z.object({
              role: z.string(),
              year: z.number().nullable(),
              raw: z.string(),
              value: z.record(z.string(), z.unknown()),
              footnote: z.string().nullable(),
            }),
          ),
        }),
      ),
      amounts: z.array(
        z.object({
          label: z.string(),
          year: z.number().nullable(),
          number: z.number().nullable(),
          standing: z.string().nullable(),
        }),
      ),
      references: z.array(z.object({ code: z.string().nullable(), text: z.string() })),
    }),
  ),
});

export type LabelledReading = z.infer<typeof labelledReading>;
export type LabelledPage = { readonly name: string; readonly path: string; readonly expected: LabelledReading };

/** A folder for each page: the page itself and `expected.json`. */
const pages = join(import.meta.dirname, 'pages');

/** All labelled pages by name. Throws where a label has not the published shape. */
export function readLabelledPages(): readonly LabelledPage[] {
  return readdirSync(pages)
    .toSorted()
    .map((name) => {
      const expected = labelledReading.parse(JSON.parse(readFileSync(join(pages, name, 'expected.json'), 'utf8')));
      return { name, path: join(pages, name, expected.input), expected };
    });
}
