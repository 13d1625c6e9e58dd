import type { Judge } from '../judged/judge.ts';
import type { Recognise } from '../trial/recognise.ts';

/** The work that takes seconds, done where pages are answered meanwhile. */
export type Apart = { readonly recognise: Recognise; readonly judge: Judge };
