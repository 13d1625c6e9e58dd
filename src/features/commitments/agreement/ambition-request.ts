import { z } from 'zod';
import { outcomes } from './outcome.ts';

/** What an address of the ambitions of an agreement asks. */
export const ambitionRequest = z.object({ lot: z.enum(outcomes).nullable().catch(null) });

export type AmbitionRequest = z.output<typeof ambitionRequest>;
