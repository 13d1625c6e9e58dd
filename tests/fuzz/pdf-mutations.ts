import { deflateSync, inflateSync } from 'node:zlib';
import type { Mutation } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** Values that stand where a number or a reference did. */
const values = [
  '0',
  '-1',
  '99999999999',
  '1e9',
  '1 0 R',
  '99999 0 R',
  'null',
  '[]',
  '<<>>',
  '(x)',
  '/Name',
  '2147483648',
] as const;

/** Mutations that keep a PDF a PDF: of its objects, and inside its packed streams. */
export const pdfMutations: Readonly<Record<string, Mutation>> = {
  numbers: ({ bytes }, random) =>
    changeToken(bytes, random, /(?<=[\s/[])\d+(?: \d+ R)?(?=[\s\]/>])/g, () => random.pick(values)),
  keys: ({ bytes }, random) =>
    changeToken(
      bytes,
      random,
      /\/(?:Kids|Parent|Count|Length|Filter|Type|K|S|P|Pg|StructParents|Contents|Resources|MCID|W|Index|Size|Root|Prev)\b/g,
      () => random.pick(['/Kids', '/Parent', '/Prev', '/K', '/Filter', '/Encrypt', '/JS', '/Length', '/X']),
    ),
  inStream: ({ bytes }, random) => {
    const text = bytes.toString('latin1');
    const streams = [...text.matchAll(/stream\r?\n/g)].map((match) => match.index + match[0].length);
    const start = streams[random.below(streams.length)];
    if (start === undefined) return {};
    const end = text.indexOf('endstream', start);
    const inner = unpack(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (inner === null || inner.length === 0) return {};
    for (let left = 1 + random.below(5); left > 0; left -= 1)
      inner[random.below(inner.length)] = random.pick([0x28, 0x29, 0x30, 0x2d, 0x20, 0x5b, random.below(256)]);
    return {
      bytes: Buffer.concat([
        bytes.subarray(0, start),
        deflateSync(inner),
        Buffer.from('\n'),
        bytes.subarray(end < 0 ? bytes.length : end),
      ]),
    };
  },
};

function changeToken(bytes: Buffer, random: Random, pattern: RegExp, change: () => string): { bytes?: Buffer } {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(pattern)];
  const token = found[random.below(found.length)];
  if (token === undefined) return {};
  const changed = text.slice(0, token.index) + change() + text.slice(token.index + token[0].length);
  return { bytes: Buffer.from(changed, 'latin1') };
}

function unpack(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: 2 ** 23 });
  } catch {
    return null;
  }
}
