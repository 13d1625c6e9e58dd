import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { buildProgram, type Program, startProgram } from '../attack/program.ts';
import { findChromium } from '../chromium.ts';

/** Builds what people run, and opens the browser in which it is looked at. */
export async function openReviewer(): Promise<Browser> {
  buildProgram();
  return await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}

/** A review of a folder that runs, at the address that it told. */
export async function startReview(folder: string): Promise<{ readonly program: Program; readonly address: string }> {
  const program = startProgram(folder, ['review', folder, '--by', 'Jan']);
  while (!/http:\S+/.test(program.errors())) await pause(20);
  return { program, address: /http:\S+/.exec(program.errors())?.[0] ?? '' };
}
