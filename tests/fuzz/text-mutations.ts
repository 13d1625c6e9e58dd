import iconv from 'iconv-lite';
import { insertions } from './insertions.data.ts';
import type { Mutation } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** Encodings in which a text may come, rightly or by mistake. */
const encodings = [
  'utf8',
  'latin1',
  'win1252',
  'utf16le',
  'utf16be',
  'utf-32',
  'utf7',
  'macroman',
  'cp850',
  'shift_jis',
] as const;

const extensions = [
  '.txt',
  '.html',
  '.md',
  '.csv',
  '.docx',
  '.xlsx',
  '.pdf',
  '.zip',
  '.xhtml',
  '.tsv',
  '',
  '.doc',
  '.TXT',
  '.html.txt',
] as const;

/** Mutations of text. Bytes of no text go through them as Latin-1, which keeps every byte that is not touched. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  insert: ({ bytes }, random) => ({ bytes: insertAnywhere(bytes, random, random.pick(insertions)) }),
  insertMany: ({ bytes }, random) => {
    let changed = bytes;
    for (let left = 2 + random.below(12); left > 0; left -= 1)
      changed = insertAnywhere(changed, random, random.pick(insertions));
    return { bytes: changed };
  },
  insertRepeated: ({ bytes }, random) => {
    const times = 1 + random.below(random.pick([20, 400, 5_000]));
    return { bytes: insertAnywhere(bytes, random, random.pick(insertions).repeat(times)) };
  },
  swapLines: ({ bytes }, random) => ({ bytes: changeLines(bytes, random, (lines) => swap(lines, random)) }),
  dropLines: ({ bytes }, random) => ({
    bytes: changeLines(bytes, random, (lines) => lines.filter(() => !random.chance(0.1))),
  }),
  joinLines: ({ bytes }, random) => {
    const glue = random.pick([' ', '', '\t', ' | ', '\r', '\u2028', '\n\n']);
    return {
      bytes: Buffer.from(
        bytes.toString('latin1').replaceAll('\n', () => (random.chance(0.3) ? glue : '\n')),
        'latin1',
      ),
    };
  },
  digits: ({ bytes }, random) => {
    const changed = bytes
      .toString('latin1')
      .replace(/\d/g, (digit) => (random.chance(0.05) ? String(random.below(10)) : digit));
    return { bytes: Buffer.from(changed, 'latin1') };
  },
  recode: ({ bytes }, random) => ({
    bytes: iconv.encode(iconv.decode(bytes, random.pick(encodings)), random.pick(encodings)),
  }),
  rename: ({ name }, random) => ({ name: name.replace(/\.\w+$/, '') + random.pick(extensions) }),
};

function insertAnywhere(bytes: Buffer, random: Random, piece: string): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(piece), bytes.subarray(at)]);
}

function changeLines(bytes: Buffer, random: Random, change: (lines: string[]) => string[]): Buffer {
  const end = random.pick(['\n', '\n', '\n', '\r\n', '\r']);
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join(end), 'latin1');
}

function swap(lines: string[], random: Random): string[] {
  const swapped = [...lines];
  const [from, to] = [random.below(lines.length), random.below(lines.length)];
  [swapped[from], swapped[to]] = [lines[to] ?? '', lines[from] ?? ''];
  return swapped;
}
