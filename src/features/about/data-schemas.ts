import { dataKinds } from '../../frame/data/data-kinds.data.ts';
import type { Anchor } from '../../ui/anchor.ts';

/** A link to each schema. */
export const schemas: readonly Anchor[] = [
  { href: '/schema/data.001.json', text: 'data.001' },
  ...Object.entries(dataKinds).map(([kind, version]) => ({
    href: `/schema/${kind}.${version}.json`,
    text: `${kind}.${version}`,
  })),
];
