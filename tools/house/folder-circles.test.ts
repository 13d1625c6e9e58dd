import { expect, it } from 'vitest';
import { findFolderCircles } from './folder-circles.ts';

const circlesOf = (...imports: readonly (readonly [string, string])[]) =>
  findFolderCircles(imports.map(([from, to]) => ({ from, to }))).map(({ folders }) => folders);

it('imports one way make no circle', () => {
  expect(circlesOf(['src/a/x.ts', 'src/b/y.ts'], ['src/b/y.ts', 'src/c/z.ts'])).toEqual([]);
});

it('a folder and what is in it are one room', () => {
  expect(circlesOf(['src/a/x.ts', 'src/a/in/y.ts'], ['src/a/in/y.ts', 'src/a/z.ts'])).toEqual([]);
});

it('two folders that import each other are a circle, also through other files', () => {
  expect(circlesOf(['src/a/x.ts', 'src/b/y.ts'], ['src/b/z.ts', 'src/a/w.ts'])).toEqual([['src/a', 'src/b']]);
});

it('a circle through a folder inside is found', () => {
  expect(circlesOf(['src/a/x.ts', 'src/b/y.ts'], ['src/b/y.ts', 'src/a/in/z.ts'])).toEqual([['src/a', 'src/b']]);
});

it('a circle of three is found, with the imports that make it', () => {
  const [circle] = findFolderCircles([
    { from: 'src/a/x.ts', to: 'src/b/y.ts' },
    { from: 'src/b/y.ts', to: 'src/c/z.ts' },
    { from: 'src/c/z.ts', to: 'src/a/x.ts' },
    { from: 'src/d/v.ts', to: 'src/a/x.ts' },
  ]);
  expect(circle?.folders).toEqual(['src/a', 'src/b', 'src/c']);
  expect(circle?.imports).toHaveLength(3);
});
