import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { buildTestZip } from '../../src/reading/archive/test-zip.fixture.ts';
import { writeBadInputs } from '../../src/reading/bad-inputs.fixture.ts';
import { limits } from '../../src/reading/limits.ts';
import { growthCases } from '../fuzz/growth-cases.ts';
import type { Attack, Scale, Tally } from './attack.ts';
import { peakMemory } from './process-memory.ts';
import { stackLine, startProgram } from './program.ts';

const mostMs: Readonly<Record<Scale, number>> = { short: 60_000, whole: 10_000 };
const mostBytes = 512 * 2 ** 20;
/** Text that is let in is at most so large; the cases are made so large that they come near it. */
const largest = 2 * 2 ** 20;

type HostileFile = {
  readonly name: string;
  readonly make: (folder: string) => string;
  /** How many times as long as one file it may take, because it is many. */
  readonly times?: number;
};

const secret = 'geheim-dat-niemand-mag-lezen';

const file = (name: string, content: () => string | Uint8Array): HostileFile => ({
  name,
  make: (folder) => {
    const path = join(folder, name);
    writeFileSync(path, content());
    return path;
  },
});

/** A folder with links that lead out of it, to a file that is not for the public. */
const links: HostileFile = {
  name: 'links out of the folder',
  make: (folder) => {
    const outside = join(folder, 'buiten');
    const inside = join(folder, 'binnen');
    mkdirSync(outside);
    mkdirSync(inside);
    writeFileSync(
      join(outside, 'geheim.txt'),
      `Begroting 2022\nGemeente Havermonde\n\n1.1 Haven\n\nWat gaan we doen?\n\n- ${secret}\n`,
    );
    writeFileSync(
      join(inside, 'goed.txt'),
      'Begroting 2022\nGemeente Havermonde\n\n1.1 Haven\n\nWat gaan we doen?\n\n- Wij bouwen een kade.\n',
    );
    symlinkSync(join(outside, 'geheim.txt'), join(inside, 'link.txt'));
    symlinkSync(outside, join(inside, 'map'));
    symlinkSync('/etc/passwd', join(inside, 'passwd.txt'));
    symlinkSync('.', join(inside, 'rond'));
    if (process.platform === 'linux') execFileSync('mkfifo', [join(inside, 'pijp.txt')]);
    return inside;
  },
};

const badFiles: HostileFile = { name: 'files of each kind that cannot be read', make: () => '', times: 6 };

/** Each kind of file with an encoding, a depth, a number or a size that it should not have. */
const oddFiles: readonly HostileFile[] = [
  file('codering.txt', () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc])),
  file('codering.csv', () =>
    Buffer.concat([
      Buffer.from('a;b\n'),
      Buffer.from([0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1, 0xf0, 0x28, 0x8c, 0xbc]),
    ]),
  ),
  file('codering.html', () =>
    Buffer.concat([Buffer.from('<meta charset="utf-7"><p>+ADw-script+AD4-'), Buffer.from([0xed, 0xa0, 0x80])]),
  ),
  file(
    'getallen.csv',
    () =>
      `Indicator;Behaald 2020;Beoogd 2022\nA;1e999999;${'9'.repeat(100_000)}\nB;-0;1/0\nC;${'1.'.repeat(50_000)};NaN\n`,
  ),
  file(
    'jaren.txt',
    () =>
      `Begroting 99999999999\n\nGemeente Havermonde\n\n1.1 Haven\n\nIndicator | Behaald 999999 | Beoogd 0\na | 1 | 2\n`,
  ),
  file('diep.html', () => '<div>'.repeat(200_000)),
  file('diep-lijst.html', () => '<ul><li>'.repeat(100_000)),
  file('tabel-in-tabel.html', () => '<table><tr><td>'.repeat(50_000)),
  file('attributen.html', () => `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>Tekst.`),
  file('entiteiten.html', () => '&amp;&lt;&nbsp;&NotEqualTilde;'.repeat(70_000)),
  file('bom.zip', () => buildTestZip([{ name: 'a.txt', content: Buffer.alloc(25 * 2 ** 20, 'a ') }])),
  {
    ...file('veel.zip', () =>
      buildTestZip(Array.from({ length: limits.archive.entries }, (_, at) => ({ name: `${at}.txt`, content: 'a' }))),
    ),
    times: 6,
  },
  file('zip-in-zip.zip', () =>
    buildTestZip([{ name: 'a.zip', content: buildTestZip([{ name: 'b.zip', content: 'PK' }]) }]),
  ),
  file('gzip.txt', () => gzipSync(Buffer.alloc(50 * 2 ** 20))),
];

/** Texts of nearly the largest size that is let in, each of one thing over and over. */
const largeFiles: readonly HostileFile[] = growthCases.map(([name, what, times, make]) => ({
  name: `${name} (${what})`,
  make: (folder: string) => {
    const bytes = make(100).length / 100;
    const path = join(folder, name);
    writeFileSync(path, make(Math.min(Math.floor((largest * 0.9) / bytes), times * 20)));
    return path;
  },
}));

async function attackWith(tally: Tally, scale: Scale, dataFolder: string, hostile: HostileFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doelspoor-attack-files-'));
  try {
    let path = hostile.make(folder);
    if (path === '') {
      path = join(folder, 'slecht');
      await writeBadInputs(path);
    }
    const from = performance.now();
    const program = startProgram(dataFolder, [
      'import',
      path,
      '--year',
      '2022',
      '--kind',
      'budget',
      '--organisation',
      // Each has its own: what is judged is the file, not what was imported before it.
      `Havermonde ${tally.cases}`,
    ]);
    let peak = 0;
    while (!program.hasEnded()) {
      peak = Math.max(peak, peakMemory(program.pid));
      await pause(20);
      if (performance.now() - from > mostMs[scale] * 6) program.signal('SIGKILL');
    }
    const { code, signal } = await program.ended;
    const said = program.output() + program.errors();
    tally.cases += 1;
    tally.answer(performance.now() - from, mostMs[scale] * (hostile.times ?? 1), hostile.name);
    tally.memory(peak, mostBytes, hostile.name);
    if (signal !== null || code === null || code > 1)
      tally.harm('crash', `${hostile.name} ended with ${signal ?? code}: ${said.slice(-300)}`);
    if (stackLine.test(said)) tally.harm('crash', `${hostile.name} shows a stack: ${said.slice(-300)}`);
    if (said.trim() === '') tally.harm('lost', `${hostile.name}: nothing is said`);
    if (hostile === links) await lookForSecret(tally, dataFolder, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a link leads to outside the folder must not be in what was read of it. */
async function lookForSecret(tally: Tally, dataFolder: string, folder: string): Promise<void> {
  const program = startProgram(dataFolder, ['read', folder, '--json']);
  await program.ended;
  if (!program.output().includes('kade')) throw new Error('the file beside the links was not read');
  if (program.output().includes(secret) || program.output().includes('root:'))
    tally.harm('leak', 'a link in a folder publishes what it points to');
}

export const files: Attack = {
  name: 'files',
  what: 'hostile files to import beside a site: links, bombs, depth, numbers, encodings, and 2 MB of one thing over and over',
  run: async (tally, scale, sites) => {
    const { dataFolder } = await sites.example();
    const all = scale === 'short' ? [links, ...oddFiles.slice(0, 5)] : [links, badFiles, ...oddFiles, ...largeFiles];
    for (const hostile of all) await attackWith(tally, scale, dataFolder, hostile);
    const verify = startProgram(dataFolder, ['verify']);
    if ((await verify.ended).code !== 0)
      tally.harm('lost', `verify: ${(verify.output() + verify.errors()).slice(-300)}`);
  },
};
