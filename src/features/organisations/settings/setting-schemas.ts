import { z } from 'zod';
import { chapterLevels } from '../../../model/chapter.ts';
import type { OrganisationSettings, SettingName } from '../../../model/laid-down/organisation-settings.ts';
import { publicationKinds } from '../../../model/publication.ts';
import { askedQuestions } from '../../../model/question.ts';
import { readPlainName } from '../../../model/text/plain-name.ts';

/** In characters. */
const longest = { name: 100, level: 60, kind: 60, heading: 300 } as const;

/** A name or heading on one line; what is wrong with another is how long it may be. */
const named = (most: number) =>
  z.string().transform((text, context) => {
    const name = readPlainName(text, most);
    if (name === null) context.addIssue({ code: 'custom', message: String(most) });
    return name ?? z.NEVER;
  });
const colours = z.strictObject({ accent: z.string(), strong: z.string(), band: z.string() });
const asked = z
  .array(z.strictObject({ question: z.enum(askedQuestions), heading: named(longest.heading) }))
  .max(askedQuestions.length)
  .refine((all) => new Set(all.map(({ question }) => question)).size === all.length);

/** The form of what is laid down; colours and a logo are looked at besides. */
export const settingSchemas: { readonly [What in SettingName]: z.ZodType<OrganisationSettings[What]> } = {
  name: z.strictObject({ name: named(longest.name) }),
  theme: z.strictObject({
    colours: z.strictObject({ light: colours, dark: colours }).nullable(),
    logo: z.strictObject({ type: z.enum(['svg', 'png']), data: z.base64().max(200_000) }).nullable(),
  }),
  documents: z.strictObject({
    levels: z.partialRecord(z.enum(chapterLevels), named(longest.level)),
    kinds: z.partialRecord(
      z.enum(publicationKinds),
      z.strictObject({ name: named(longest.kind).nullable(), asked: asked.nullable() }),
    ),
  }),
  overdue: z.strictObject({ isPublic: z.boolean() }),
  passwords: z.strictObject({ areOff: z.boolean() }),
};
