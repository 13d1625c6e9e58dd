import { inflateRawSync } from 'node:zlib';
import { buildTestZip, type TestEntry } from '../../src/reading/archive/test-zip.fixture.ts';
import { byteMutations } from './byte-mutations.ts';
import type { CorpusFile } from './corpus.ts';
import type { Input, Mutation } from './mutation.ts';
import type { Random } from './seeded-random.ts';
import { textMutations } from './text-mutations.ts';

const inside = [...Object.entries(byteMutations), ...Object.entries(textMutations)].flatMap(([name, mutation]) =>
  name === 'rename' ? [] : [mutation],
);

const namesInside = [
  '../buiten.txt',
  '/etc/passwd',
  'C:\\x.txt',
  'a\0b.txt',
  '..\\x.txt',
  '__proto__',
  'map/',
  '',
  '\u202etxt.exe',
  'x'.repeat(300),
] as const;

/** Mutations of the entries of a DOCX, XLSX or zip, which is packed again, and of the structure around them. */
export const packageMutations: Readonly<Record<string, Mutation>> = {
  mutateInside: (input, random, corpus) => {
    const entries = unpack(input.bytes);
    const chosen = chooseText(entries, random);
    const [first, ...rest] = inside;
    if (chosen === null || first === undefined) return {};
    const mutation = random.pick([first, ...rest]);
    const changed = mutation({ name: chosen.name, bytes: Buffer.from(chosen.content) }, random, corpus);
    return pack(
      entries.map((entry) => (entry === chosen ? { ...entry, content: changed.bytes ?? entry.content } : entry)),
    );
  },
  dropEntry: (input, random) => {
    const entries = unpack(input.bytes);
    return pack(entries.filter((entry) => entry !== entries[random.below(entries.length)]));
  },
  doubleEntry: (input, random) => {
    const entries = unpack(input.bytes);
    const entry = entries[random.below(entries.length)];
    return pack(entry === undefined ? entries : [...entries, entry]);
  },
  disguiseEntry: (input, random) => {
    const entries = unpack(input.bytes);
    const at = random.below(entries.length);
    const disguise = random.pick<Partial<TestEntry>>([
      { name: random.pick(namesInside) },
      { statedBytes: random.pick([0, 1, 0xffffffff, 2 ** 31]) },
      { link: true },
      { encrypted: true },
    ]);
    return pack(entries.map((entry, index) => (index === at ? { ...entry, ...disguise } : entry)));
  },
  /** A file becomes one of some in a zip. */
  wrap: (input, random, corpus) => {
    const others = Array.from({ length: random.below(3) }, (_, at) => {
      const { name, bytes } = random.pick<CorpusFile>(corpus);
      return { name: `map/${at}-${name}`, content: bytes };
    });
    return {
      name: `${input.name.replace(/\.\w+$/, '')}.zip`,
      ...pack([{ name: input.name || 'x', content: input.bytes }, ...others]),
    };
  },
  /** A byte of a header that counts, sizes, dates or points. */
  lieInHeader: ({ bytes }, random) => {
    const marks = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'].flatMap((mark) => findAll(bytes, mark));
    const mark = marks[random.below(marks.length)];
    if (mark === undefined) return {};
    const lying = Buffer.from(bytes);
    const at = mark + 4 + random.below(42);
    if (at < lying.length) lying[at] = random.pick([0, 1, 0xff, 0x80, random.below(256)]);
    return { bytes: lying };
  },
};

function pack(entries: readonly TestEntry[]): Pick<Input, 'bytes'> {
  return { bytes: buildTestZip(entries) };
}

function chooseText(entries: readonly TestEntry[], random: Random): TestEntry | null {
  const texts = entries.filter((entry) => /\.(?:xml|rels|txt|html|md|csv)$/.test(entry.name));
  return texts[random.below(texts.length)] ?? null;
}

function findAll(bytes: Buffer, mark: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 1, 'latin1')) found.push(at);
  return found;
}

/** The entries of an archive that is whole, by its list at the end; none where it is not one, or not whole any more. */
function unpack(bytes: Buffer): TestEntry[] {
  try {
    return findAll(bytes, 'PK\x01\x02').map((at) => {
      const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
      const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 2 ** 23 });
      return { name: bytes.toString('utf8', at + 46, nameEnd), content };
    });
  } catch {
    return [];
  }
}
