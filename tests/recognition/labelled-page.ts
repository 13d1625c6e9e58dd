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
              /** What the reading itself leaves open of this figure; labels have none. */
              unsettled: z
                .array(z.enum(['role', 'year']))
                .readonly()
                .optional(),
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

/** Where the page stood, and cells as written that no reader can place from its text. */
const besideReading = z.object({
  address: z.string().nullable().default(null),
  'x-undecidable': z.array(z.string()).default([]),
});

export type LabelledReading = z.infer<typeof labelledReading>;
export type LabelledFigure = LabelledReading['chapters'][number]['indicators'][number]['figures'][number];
export type LabelledPage = {
  readonly name: string;
  readonly path: string;
  readonly expected: LabelledReading;
  /** Where it stood, if that is known; a text as it was copied does not say so itself. */
  readonly address: string | null;
  readonly undecidable: readonly string[];
};

/** A folder for each page: the page itself and `expected.json`. */
const pages = join(import.meta.dirname, 'pages');

/** All labelled pages of a folder by name. Throws where a label has not the published shape. */
export function readLabelledPages(folder = pages): readonly LabelledPage[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const label: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      const expected = labelledReading.parse(label);
      const { address, 'x-undecidable': undecidable } = besideReading.parse(label);
      return { name, path: join(folder, name, expected.input), expected, address, undecidable };
    });
}
