/** Deeper, or with more of the same, no address of a page is. */
const mostSteps = 20;
const mostRepeats = 3;
const mostParameters = 8;

/** A trap that shows in one address: a path that grows by itself, or ever more parameters. */
export type AddressTrap = 'path-grows' | 'query-grows';

function repeatsMost(names: readonly string[]): number {
  return Math.max(
    0,
    ...Map.groupBy(names, (name) => name)
      .values()
      .map(({ length }) => length),
  );
}

/** Whether an address has a form that only a trap gives; null where it has not. */
export function judgeAddress(address: string): AddressTrap | null {
  const { pathname, search } = new URL(address);
  const steps = pathname.split('/').filter((step) => step !== '');
  if (steps.length > mostSteps || repeatsMost(steps) > mostRepeats) return 'path-grows';
  const names = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => parameter.replace(/=.*$/, ''));
  return names.length > mostParameters || repeatsMost(names) > mostRepeats ? 'query-grows' : null;
}
