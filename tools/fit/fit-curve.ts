/** A link by the sum of its evidence, and whether it is right. */
export type Summed = { readonly sum: number; readonly isRight: boolean };

/** So many links at least make one point of a curve. */
const fewest = 60;
/** As if so many more had been seen, half of them right: no point says that something is certain. */
const doubt = 1;

type Block = { sum: number; right: number; count: number };

/**
 * The curve from sums of evidence to how often links are right: isotonic regression by pooling adjacent violators, with no point on fewer links
 * than will do.
 */
export function fitCurve(links: readonly Summed[]): readonly (readonly [number, number])[] {
  const blocks: Block[] = [];
  for (const { sum, isRight } of links.toSorted((left, right) => left.sum - right.sum)) {
    let block: Block = { sum, right: Number(isRight), count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      const isInOrder = last.right / last.count < block.right / block.count;
      if (isInOrder && last.count >= fewest) break;
      blocks.pop();
      block = { sum: block.sum + last.sum, right: block.right + last.right, count: block.count + last.count };
    }
    blocks.push(block);
  }
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (last !== undefined && before !== undefined && last.count < fewest) {
    blocks.splice(-2, 2, {
      sum: last.sum + before.sum,
      right: last.right + before.right,
      count: last.count + before.count,
    });
  }
  let highest = Number.NEGATIVE_INFINITY;
  return blocks.map(({ sum, right, count }) => {
    const share = (right + doubt / 2) / (count + doubt);
    // A small block is doubted more than the one below it.
    highest = Math.max(highest, Math.log(share / (1 - share)));
    return [sum / count, highest] as const;
  });
}
