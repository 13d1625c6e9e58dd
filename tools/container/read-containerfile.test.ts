import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContainerfile, type Step } from './read-containerfile.ts';

const root = join(import.meta.dirname, '..', '..');
const stages = readContainerfile(readFileSync(join(root, 'deploy', 'Containerfile'), 'utf8'));
const image = stages.at(-1)?.steps ?? [];

function told(kind: 'USER' | 'VOLUME' | 'EXPOSE' | 'STOPSIGNAL'): string {
  const found = image.findLast((step): step is Extract<Step, { readonly value: string }> => step.kind === kind);
  return found?.value ?? '';
}

test('a line that is not understood is an error: it would look as if it was carried out', () => {
  expect(() => readContainerfile('FROM a\nADD https://example.org/x /x')).toThrow('ADD is not understood');
  expect(() => readContainerfile('FROM a\nrun true')).toThrow('run true is not understood');
  expect(() => readContainerfile('FROM a\nCOPY --chown=1 a b')).toThrow('COPY --chown=1 a b is not understood');
  expect(() => readContainerfile('RUN true')).toThrow('RUN stands before the first stage');
});

test('what is given before the first stage is filled in, and a line may go on', () => {
  expect(readContainerfile(`ARG BASE=x:1\n# why\nFROM \${BASE} AS one\nRUN a && \\\n  b\n\nENV A=1 B=/c`)).toEqual([
    {
      name: 'one',
      base: 'x:1',
      steps: [
        { kind: 'RUN', command: 'a &&    b' },
        { kind: 'ENV', values: { A: '1', B: '/c' } },
      ],
    },
  ]);
});

describe('our own', () => {
  test('ends with a user who is not root, by number, so that a cluster can see that', () => {
    expect(told('USER')).toMatch(/^[1-9]\d+:[1-9]\d+$/);
  });

  test('listens on the port that it tells, on all networks of the container, and keeps its data in its volume', () => {
    const environment = Object.assign({}, ...image.map((step) => (step.kind === 'ENV' ? step.values : {})));
    expect(environment).toMatchObject({
      PORT: told('EXPOSE'),
      DOELSPOOR_HOST: '0.0.0.0',
      DOELSPOOR_DATA: told('VOLUME'),
    });
  });

  test('stops by a signal that the program hears, and has its health checked', () => {
    expect(told('STOPSIGNAL')).toBe('SIGTERM');
    expect(image.map(({ kind }) => kind)).toContain('HEALTHCHECK');
  });

  test('runs nothing that it fetches without a hash, and leaves nothing of the bootstrap behind in the image', () => {
    const commands = stages
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.kind === 'RUN' ? [step.command] : []));
    expect(commands.filter((command) => /curl|wget|npm (i|install)\b|npx|http/.test(command))).toEqual([]);
    expect(image.filter(({ kind }) => kind === 'RUN')).toHaveLength(2);
  });

  test('copies only what is there and what the list of what may go in lets through', () => {
    const passing = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    expect(passing).toContain('*');
    for (const { steps } of stages)
      for (const step of steps) {
        if (step.kind !== 'COPY' || step.from !== undefined) continue;
        for (const source of step.sources) {
          expect(existsSync(join(root, source))).toBe(true);
          expect(passing).toContain(`!${source.split('/')[0]}`);
        }
      }
  });
});
