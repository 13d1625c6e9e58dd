import type { StatedFigure } from '../../../threading/stated.ts';
import type { SeenRow } from '../seen.ts';

/**
 * Whether a figure of the row is in doubt, and therefore not among its figures: then nothing follows from what it lacks. With roles: whether one
 * is that may have one of them.
 */
export function isInDoubt({ inDoubt }: Pick<SeenRow, 'inDoubt'>, roles?: readonly StatedFigure['role'][]): boolean {
  return inDoubt.some(
    ({ role, unsettled }) => roles === undefined || unsettled.includes('role') || roles.includes(role),
  );
}
