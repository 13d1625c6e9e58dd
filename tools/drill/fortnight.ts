import { join } from 'node:path';
import type { Documents } from './documents.ts';
import { Ledger } from './ledger.ts';
import { Program } from './program.ts';
import type { Service, Victim } from './service.ts';

const organisation = ['--organisation', 'havermonde'];
const victims: readonly (Victim | 'import' | null)[] = ['program', 'import', 'database', 'both', null];

/** Where the drill keeps what it makes. */
export type Ground = {
  readonly folder: string;
  /** The folder of the program of now. */
  readonly root: string;
  readonly documents: Documents;
  readonly service: Service;
  readonly tell: (line: string) => void;
};

/** The days of a service: what comes in, what persons say, what breaks, and what the night does. */
export class Fortnight {
  readonly ledger = new Ledger();
  readonly faults: string[] = [];
  readonly #ground: Ground;
  #program: Program;

  constructor(ground: Ground, program: Program) {
    this.#ground = ground;
    this.#program = program;
  }

  get program(): Program {
    return this.#program;
  }

  async live(day: number): Promise<void> {
    const { service, documents, tell } = this.#ground;
    const victim = victims[day % victims.length] ?? null;
    const { size } = this.ledger;
    const file = documents.next(day);
    if (victim === 'import') await this.#import(file, 400 + Math.random() * 2_000);
    const importing = this.#import(file);
    if (victim !== null && victim !== 'import') {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2_500));
      await service.kill(victim);
    }
    // What a kill interrupted is given again, as the sentence says.
    const isImported = (await importing) || (await this.#import(file));
    if (!isImported || this.ledger.size === size) this.faults.push(`day ${day}: ${file} made no edition`);
    if (day % 3 === 0 && (await this.#isSame(documents.correct(day))))
      this.faults.push(`day ${day}: a correction made no edition`);
    await this.#decide(day);
    service.weigh();
    tell(`day ${day}: ${this.ledger.size} writes acknowledged${victim === null ? '' : `, ${victim} killed`}`);
  }

  /** Whether an import of a document changes nothing. */
  async #isSame(file: string): Promise<boolean> {
    const { size } = this.ledger;
    return !(await this.#import(file)) || this.ledger.size === size;
  }

  async #import(file: string, killAfterMs?: number): Promise<boolean> {
    const hear = (line: string) => this.ledger.hearImport(line);
    const killing = killAfterMs === undefined ? {} : { killAfterMs };
    const { code } = await this.#program.run(['import', file], { hear, ...killing });
    return code === 0;
  }

  /** A finding is explained, two statements are put together or apart, and the settings change. */
  async #decide(day: number): Promise<void> {
    const { findings } = await this.#program.ask('findings', 'list', ...organisation);
    const finding: unknown = findings[day % findings.length]?.key;
    if (typeof finding === 'string') await this.#say(`Toelichting van dag ${day}.`, 'findings', 'explain', finding);
    const threads = await this.#program.ask('threads', 'list', '--kind', 'indicator', ...organisation);
    const thread: string = threads.filter((one: { publications: number }) => one.publications > 1)[day].slug;
    const { statements } = await this.#program.ask('threads', 'show', `indicator/${thread}`, ...organisation);
    const ruling = day % 2 === 0 ? 'confirm' : 'reject';
    await this.#say(`Uitspraak van dag ${day}.`, 'threads', ruling, statements[0].key, statements[1].key);
  }

  async #say(reason: string, ...command: readonly string[]): Promise<void> {
    const { code, err } = await this.#program.run([...command, ...organisation, '--reason', reason]);
    if (code === 0) this.ledger.add(reason);
    else this.faults.push(`${command.join(' ')}: ${err.trim()}`);
  }

  /** The backup of the night, and the log that begins anew. Gives the backup. */
  async night(day: number): Promise<string> {
    const { folder, service, tell } = this.#ground;
    const file = join(folder, `night-${day}.jsonl.gz`);
    const { code, out, err } = await this.#program.run(['backup', file]);
    if (code !== 0) this.faults.push(`night ${day}: ${err.trim()}`);
    const missing = code === 0 ? this.ledger.missingIn(file) : [];
    this.faults.push(...missing.map((write) => `night ${day}: not in the backup: ${write}`));
    tell(`night ${day}: ${out.trim().split(': ')[1] ?? ''}; the log was ${service.rotateLog(day)} bytes`);
    return file;
  }

  /** Puts a backup back in a folder of its own, and holds it against itself: verified clean, and the same lines when it is backed up. */
  async restore(file: string, into: string): Promise<Program> {
    const { folder, root, tell } = this.#ground;
    const start = performance.now();
    const restored = new Program(root, join(folder, into));
    const { code, err } = await restored.run(['restore', file]);
    if (code !== 0) this.faults.push(`restore of ${file}: ${err.trim()}`);
    tell(`restored into a new folder in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    await this.#verify(restored);
    this.faults.push(...this.ledger.missingIn(file).map((write) => `not in what was restored: ${write}`));
    return restored;
  }

  async #verify(program: Program): Promise<void> {
    const { code, out, err } = await program.run(['verify']);
    this.#ground.tell(`verify: ${out.trim().split('\n').join('; ')}`);
    if (code !== 0) this.faults.push(`verify: ${(out + err).trim()}`);
  }

  /** Another version on the same folder: stopped, replaced, started, as an administrator does. */
  async upgrade(): Promise<void> {
    const { root, service, tell } = this.#ground;
    await service.stop();
    this.#program = new Program(root, this.#program.data);
    await service.start(this.#program);
    tell('upgraded in place to the program of now');
    await this.#verify(this.#program);
  }

  /** The machine is lost: the service goes on elsewhere, on what the last night kept. */
  async move(backup: string): Promise<void> {
    const { service, tell } = this.#ground;
    await service.stop();
    this.#program = await this.restore(backup, 'elsewhere');
    await service.start(this.#program);
    tell('the service goes on elsewhere, on the backup of last night');
  }

  /** Verifies what is there at the end, and finds back every write that was acknowledged. */
  async close(): Promise<void> {
    const last = join(this.#ground.folder, 'last.jsonl.gz');
    await this.#ground.service.stop();
    await this.#verify(this.#program);
    const { code, err } = await this.#program.run(['backup', last]);
    if (code !== 0) this.faults.push(`last backup: ${err.trim()}`);
    else this.faults.push(...this.ledger.missingIn(last).map((write) => `lost: ${write}`));
  }
}
