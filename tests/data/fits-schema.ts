import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { schemaFiles } from '../../src/frame/data/schema-files.data.ts';

/** A moment as all our data writes it. */
export const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text);

/** What makes JSON that we gave fit the schema that it names, or not: the faults, none where it fits. @param base of the site that gave it */
export function schemaChecker(base: string): (json: string) => { readonly schema: string; readonly faults: unknown } {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { uri: (text: string) => URL.canParse(text), 'date-time': isMoment },
  });
  for (const [file, schema] of Object.entries(schemaFiles)) ajv.addSchema(schema, `${base}/schema/${file}`);
  return (json) => {
    const data: unknown = JSON.parse(json);
    const { $schema: schema } = z.object({ $schema: z.string() }).parse(data);
    ajv.validate(schema, data);
    return { schema, faults: ajv.errors ?? null };
  };
}
