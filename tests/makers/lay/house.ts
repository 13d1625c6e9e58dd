import type { BookKind } from '../book/draft.ts';
import type { Body } from '../content/body.ts';
import type { Layout } from '../layout/choices.data.ts';

/** All that laying out a book rests on. */
export type House = { readonly seed: number; readonly body: Body; readonly layout: Layout };

/** The book that is laid out. */
export type Volume = House & { readonly kind: BookKind; readonly year: number };
