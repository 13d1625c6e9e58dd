import type { Context } from '../../../../frame/context.ts';

/** How numbers and the ways to what they count are written. */
export type Telling = Context & {
  readonly number: (value: number) => string;
  readonly addressOfList: (id: string) => string;
};
