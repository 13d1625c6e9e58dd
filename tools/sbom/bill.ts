import { z } from 'zod';

const licence = z.union([
  z.looseObject({ license: z.looseObject({ id: z.string() }) }),
  z.looseObject({ expression: z.string() }),
]);

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
  licenses: z.array(licence).optional(),
  properties: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

const componentWithParts = component.extend({ components: z.array(component).optional() });

/** What we read and change of a bill of materials in CycloneDX 1.5; the rest of it goes through as npm wrote it. */
export const bill = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(componentWithParts),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

export type Bill = z.infer<typeof bill>;
export type Component = z.infer<typeof componentWithParts>;

/** The SPDX expression that a component states, or undefined when it states none. */
export function licenceOf({ licenses }: Component): string | undefined {
  const [stated] = licenses ?? [];
  if (stated === undefined) return undefined;
  return 'expression' in stated ? String(stated.expression) : stated.license.id;
}
