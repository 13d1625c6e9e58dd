import type { FlatColumn } from './head-pieces.ts';

/** Which columns of a row are filled. The first is the whole row; a missing value is taken to be the last. */
export type Variant = readonly boolean[];

const mostOptional = 6;

/** All ways in which a row can be filled, the fullest first. */
export function makeVariants(columns: readonly FlatColumn[]): readonly Variant[] {
  const name = columns.findIndex((column) => column.type === 'name');
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
  const optional = columns.flatMap((column, index) => (column.type === 'value' || index === name ? [] : [index]));
  const subsets: (readonly number[])[] = [];
  const isSmall = optional.length <= mostOptional;
  const count = isSmall ? 2 ** optional.length : 2;
  for (let bits = count - 1; bits >= 0; bits -= 1)
    subsets.push(
      isSmall ? optional.filter((_, at) => (bits >> (optional.length - 1 - at)) & 1) : bits === 1 ? optional : [],
    );
  const variants = subsets.flatMap((present) =>
    Array.from({ length: values.length + 1 }, (_, missing) => {
      const filled = new Set([...present, ...values.slice(0, values.length - missing), name]);
      return columns.map((_column, index) => filled.has(index));
    }),
  );
  const size = (variant: Variant) => variant.filter(Boolean).length;
  return variants.sort((left, right) => size(right) - size(left));
}
