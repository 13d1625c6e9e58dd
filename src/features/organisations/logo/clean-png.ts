import { crc32, inflateSync } from 'node:zlib';
import { LogoFault } from './logo-fault.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** In dots: more than a header ever shows. */
const mostDots = 1_200;
/** The parts that make the picture; words, places and times of making go. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG with nothing in it but the picture (PNG, third edition).
 * @throws LogoFault where it is damaged, moves, or is larger than 1200 dots
 */
export function cleanPng(bytes: Buffer): Buffer {
  const parts = partsOf(bytes);
  const [head] = parts;
  if (head?.type !== 'IHDR' || head.data.length !== 13 || parts.at(-1)?.type !== 'IEND') throw new LogoFault('damaged');
  if (parts.some(({ type }) => type === 'acTL')) throw new LogoFault('moves');
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width === 0 || height === 0) throw new LogoFault('damaged');
  if (width > mostDots || height > mostDots) throw new LogoFault('too-wide');
  mustHoldPicture(head.data, Buffer.concat(parts.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))));
  return Buffer.concat([signature, ...parts.flatMap(({ type, whole }) => (kept.has(type) ? [whole] : []))]);
}

type Part = { readonly type: string; readonly data: Buffer; readonly whole: Buffer };

function partsOf(bytes: Buffer): readonly Part[] {
  if (!bytes.subarray(0, 8).equals(signature)) throw new LogoFault('unknown');
  const parts: Part[] = [];
  for (let at = 8; at < bytes.length && parts.at(-1)?.type !== 'IEND'; ) {
    if (at + 12 > bytes.length) throw new LogoFault('damaged');
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new LogoFault('damaged');
    const whole = bytes.subarray(at, end);
    parts.push({ type: whole.toString('latin1', 4, 8), data: whole.subarray(8, -4), whole });
    at = end;
  }
  return parts;
}

/** @throws LogoFault where what is packed is not the lines of such a picture */
function mustHoldPicture(head: Buffer, packed: Buffer): void {
  const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8] ?? 0, head[9] ?? -1];
  const bits = (channels[colour] ?? 0) * depth;
  const isInterlaced = head[12] === 1;
  const lines = (Math.ceil((width * bits) / 8) + 1) * height;
  // Interlaced, each of seven passes has lines of its own.
  const most = isInterlaced ? 2 * lines + 64 : lines;
  try {
    const { length } = inflateSync(packed, { maxOutputLength: most });
    if (bits > 0 && (isInterlaced ? length > 0 : length === lines)) return;
  } catch {
    // Damaged, or far more than the picture is said to be.
  }
  throw new LogoFault('damaged');
}
