import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type RegisterKind, registerAddresses, registerKinds } from '../../src/registers/register-kind.ts';
import type { ThreadKind } from '../../src/threading/threading.ts';

/** Something of the file of registers of an example, its links as they are kept. */
export type ExampleRegistration = {
  readonly kind: RegisterKind;
  readonly slug: string;
  /** `partners/ng4`, by which others in the file lead to it. */
  readonly address: string;
  readonly id: string;
  readonly given: unknown;
};

const threadParts: Readonly<Record<string, ThreadKind>> = {
  sporen: 'policy-field',
  indicatoren: 'indicator',
  voornemens: 'commitment',
};

const registration = z.looseObject({ slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/) });
const file = z.strictObject({
  organisation: z.string(),
  registers: z.record(z.enum(registerKinds), z.array(registration).min(1)),
});
const registrationLink = z.strictObject({ in: z.string() });
const threadLink = z.strictObject({ at: z.string() });

/** The id in a link that leads to nothing in the file. */
const idOfNone = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

/** The registrations of an example, in the order of its file. What leads to nothing there gets an id that none has. */
export function readExampleRegisters(organisation: string): readonly ExampleRegistration[] {
  const path = join(import.meta.dirname, '..', '..', 'examples', `${organisation}.registers.json`);
  const read = file.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.organisation !== organisation) throw new Error(`${path} is of ${read.organisation}`);
  const all = registerKinds.flatMap((kind) =>
    read.registers[kind].map(({ slug, ...given }) => ({
      kind,
      slug,
      address: `${registerAddresses[kind]}/${slug}`,
      given,
    })),
  );
  const ids = new Map(
    all.map(({ address }, at) => [address, `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`]),
  );
  const idOf = (address: string) => ids.get(address) ?? idOfNone;
  return all.map((one) => ({ ...one, id: idOf(one.address), given: replaceLinks(one.given, idOf) }));
}

function replaceLinks(given: unknown, idOf: (address: string) => string): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => replaceLinks(one, idOf));
  if (typeof given !== 'object' || given === null) return given;
  const registered = registrationLink.safeParse(given);
  if (registered.success) return { id: idOf(registered.data.in) };
  const threaded = threadLink.safeParse(given);
  if (threaded.success) return threadOf(threaded.data.at);
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, replaceLinks(value, idOf)]));
}

function threadOf(address: string): { readonly kind: ThreadKind | undefined; readonly slug: string } {
  const [part = '', slug = ''] = address.split('/');
  return { kind: threadParts[part], slug };
}
