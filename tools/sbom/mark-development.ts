import { z } from 'zod';
import type { Bill, Component } from './bill.ts';

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dependencies: names,
      optionalDependencies: names,
      peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).default({}),
    }),
  ),
});

const nameOf = (ref: string) => ref.slice(0, ref.lastIndexOf('@'));
const development = { name: 'cdx:npm:package:development', value: 'true' };

/**
 * Marks what nothing needs that runs. npm takes a package that we only develop with for one that runs as soon as a package that runs could work with
 * it (an optional peer: better-auth names vitest).
 * @param lock the lock file, as it is read
 */
export function markDevelopment(listed: Bill, lock: unknown): Bill {
  const { packages } = lockFile.parse(lock);
  const root = packages[''];
  const own = new Set([...Object.keys(root?.dependencies ?? {}), ...Object.keys(root?.optionalDependencies ?? {})]);
  const optionalPeers = new Map(
    Object.entries(packages).map(([path, { version, peerDependenciesMeta }]) => [
      `${path.replace(/^.*node_modules\//, '')}@${version}`,
      new Set(Object.keys(peerDependenciesMeta)),
    ]),
  );
  const edges = new Map(listed.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const program = listed.metadata.component['bom-ref'];
  const waiting = (edges.get(program) ?? []).filter((ref) => own.has(nameOf(ref)));
  const running = new Set(waiting);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop())
    for (const next of edges.get(ref) ?? []) {
      if (running.has(next) || optionalPeers.get(ref)?.has(nameOf(next)) === true) continue;
      running.add(next);
      waiting.push(next);
    }
  const mark = (one: Component): Component =>
    running.has(one['bom-ref']) ? one : { ...one, properties: [...(one.properties ?? []), development] };
  return { ...listed, components: listed.components.map(mark) };
}
