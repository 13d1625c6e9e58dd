import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';

/** What the linters cannot see: sizes, names and words. Prints each breach on a line of its own; ends with exit code 1 if there is one. */
const largest = 10_240;
/** Files of code side by side: a folder with more is two rooms. */
const mostInFolder = 25;

type Breach = { file: string; rule: string };

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** What may know the streams of the program: who shows, who looks how wide the screen is, and the process that answers in frames. */
const outlets = new Set(['src/cli/output.ts', 'src/cli/check/screen-of.ts', 'src/reading/process/reading-process.ts']);

const isSource = (file: string) => /^src\/.*\.tsx?$/.test(file);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function* breaches(): Generator<Breach> {
  for (const file of files) {
    const name = basename(file, extname(file));
    if (/(^|\/)(utils?|helpers?|common|misc|types|index)(\/|\.tsx?$)/.test(file) && file.startsWith('src/')) {
      yield { file, rule: 'draagt geen naam van zichzelf' };
    }
    if (!isSource(file)) continue;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name)) yield { file, rule: 'is niet in kebab-case' };
    const text = readFileSync(file, 'utf8');
    const isData = /[.](data|generated|examples)$/.test(file.replace(/\.tsx?$/, ''));
    if (!isTest(file) && !isData && text.length > largest) yield { file, rule: `is groter dan ${largest} bytes` };
    if (!isTest(file) && /\b(TODO|FIXME|XXX)\b/.test(text)) yield { file, rule: 'heeft een open eind' };
    if (!isTest(file) && !file.startsWith('src/cli/') && /console\.(log|error|warn)/.test(text)) {
      yield { file, rule: 'schrijft naar de console buiten de opdrachtregel' };
    }
    if (!isTest(file) && !outlets.has(file) && /process\.std(out|err)/.test(text)) {
      yield { file, rule: 'schrijft naar de uitvoer buiten src/cli/output.ts om' };
    }
    if (/\bas (any|unknown as)\b|:\s*any\s*[;,)=>\]]|@ts-(ignore|expect-error|nocheck)/.test(text)) {
      yield { file, rule: 'zet een controle uit' };
    }
    if (isTest(file) && /\b(it|test|describe)\.(skip|todo|only)\b/.test(text))
      yield { file, rule: 'slaat een test over' };
    if (isTest(file) && /\bvi\.(mock|doMock|resetModules)\b/.test(text))
      yield { file, rule: 'vervangt een module die andere tests delen' };
    if (/^export \* from/m.test(text)) yield { file, rule: 'is een doorgeefluik' };
  }
}

function* fullFolders(): Generator<Breach> {
  const code = files.filter((file) => isSource(file) && !isTest(file));
  for (const [folder, own] of Map.groupBy(code, dirname))
    if (own.length > mostInFolder) yield { file: folder, rule: `heeft ${own.length} bestanden naast elkaar` };
}

const found = [...breaches(), ...fullFolders()];
for (const { file, rule } of found) process.stdout.write(`${file} ${rule}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
