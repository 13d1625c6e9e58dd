import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { openPrinter, type Printer } from '../makers/write/pdf.ts';
import type { Scale, Tally } from './attack.ts';
import { organisation, writeInjectedDocuments } from './injected-documents.ts';
import { writeInjectedRegisters } from './injected-registers.ts';
import { formulas, probes } from './probes.data.ts';
import { stackLine, startProgram } from './program.ts';
import { startSite, type Target } from './target.ts';

/** What prints on paper, where there is a Chromium. */
async function findPrinter(tally: Tally): Promise<Printer | null> {
  try {
    findChromium();
  } catch {
    tally.note('no PDF was imported: no Chromium prints it');
    return null;
  }
  return await openPrinter();
}

/** Runs one command to its end, and gives what it says. What it says may hold no stack and nothing that steers a terminal. */
async function runCommand(tally: Tally, dataFolder: string, parameters: readonly string[]): Promise<string> {
  const program = startProgram(dataFolder, parameters);
  const { code, signal } = await program.ended;
  const said = program.output() + program.errors();
  const [name = ''] = parameters;
  tally.cases += 1;
  if (signal !== null || code === null || code > 1)
    tally.harm('crash', `${name} ended with ${signal ?? code}: ${said.slice(-300)}`);
  if (stackLine.test(said)) tally.harm('crash', `${name} showed a stack: ${said.slice(-300)}`);
  const steering = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(said);
  if (steering !== null)
    tally.harm(
      'leak',
      `${name} writes U+${steering[0].charCodeAt(0).toString(16)} to the terminal: ${JSON.stringify(said.slice(Math.max(0, steering.index - 60), steering.index + 40))}`,
    );
  return said;
}

/** A site of a municipality whose every text is an attack, with an explanation that is one too. */
export async function startInjectedSite(tally: Tally, scale: Scale, dataFolder: string): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'doelspoor-attack-files-'));
  const site = await startSite(dataFolder, []);
  const printer = await findPrinter(tally);
  try {
    for (const { paths, parameters } of await writeInjectedDocuments(folder, scale, printer)) {
      const said = await runCommand(tally, site.dataFolder, ['import', ...paths, ...parameters]);
      const kept = said.match(/: editie \d+ vastgelegd/g)?.length ?? 0;
      if (kept !== paths.length)
        throw new Error(`of ${paths.length} injected documents ${kept} were kept: ${said.slice(0, 600)}`);
    }
    const registers = writeInjectedRegisters(folder, await findOrganisation(site.base));
    const told = await runCommand(tally, site.dataFolder, ['registers', 'import', registers.path]);
    if (!told.includes(`${registers.things} nieuw`))
      throw new Error(`the injected registers were not kept: ${told.slice(0, 600)}`);
    await explainSomething(tally, site);
    return site;
  } catch (error) {
    await site.stop();
    throw error;
  } finally {
    await printer?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An explanation of a finding is a text of its own, which a person writes. */
async function explainSomething(tally: Tally, { base, dataFolder }: Target): Promise<void> {
  const slug = await findOrganisation(base);
  const { findings } = await (await fetch(`${base}/${slug}/bevindingen.json`)).json();
  const key: unknown = findings?.[0]?.key;
  if (typeof key !== 'string') throw new Error(`the injected municipality ${organisation} has no findings`);
  const reason = probes.join(' ');
  const [decision, actor = ''] = [formulas.join(' '), probes[1]];
  await runCommand(tally, dataFolder, [
    ...['findings', 'explain', key, '--reason', reason, '--decision', decision, '--actor', actor],
  ]);
}

/** The name of the only organisation in its address. */
async function findOrganisation(base: string): Promise<string> {
  // The start page that was kept before the import is forgotten within a second; a query of its own is never kept.
  const html = await (await fetch(`${base}/?nu=1`)).text();
  const slug = /href="\/(havermonde[a-z0-9-]*)"/.exec(html)?.[1];
  if (slug === undefined) throw new Error('the injected municipality is not on the start page');
  return slug;
}
