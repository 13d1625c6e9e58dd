import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrames, writeFrame } from './frames.ts';

async function collect(stream: Readable): Promise<string[]> {
  const frames: string[] = [];
  for await (const frame of readFrames(stream)) frames.push(Buffer.from(frame).toString('hex'));
  return frames;
}

describe('frames over a pipe', () => {
  it('come out as they went in, wherever the pipe cuts them', async () => {
    const cut = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 })), cut, async (frames, sizes) => {
        const pipe = new PassThrough({ highWaterMark: 1e6 });
        for (const frame of frames) writeFrame(pipe, frame);
        pipe.end();
        const whole = Buffer.concat(await pipe.toArray());
        const chunks: Buffer[] = [];
        for (let at = 0, turn = 0; at < whole.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.push(whole.subarray(at, at + size));
          at += size;
        }
        expect(await collect(Readable.from(chunks))).toEqual(frames.map((frame) => Buffer.from(frame).toString('hex')));
      }),
    );
  });

  it('a pipe that breaks in the middle of a frame gives the whole ones before it', async () => {
    const broken = Buffer.from([1, 0, 0, 0, 65, 9, 0, 0, 0, 66]);
    expect(await collect(Readable.from([broken]))).toEqual(['41']);
  });
});
