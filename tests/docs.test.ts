import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const architecture = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');

/** The folders of the tree at the head of the page, as paths: each line is two columns deeper than the folder that it is in. */
function foldersIn(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( *)((?:[a-z][a-z-]*\/(?:, )?)+)(?= |$)/.exec(line) ?? [];
    // What is indented further than a folder can be is the rest of a sentence.
    if (names === '' || indent.length > 8) return [];
    const depth = indent.length / 2;
    const [first = ''] = names.split('/');
    above.splice(depth, above.length, first);
    return [above.join('/')];
  });
}

test('the files and folders that the page of the architecture names are there', () => {
  const named = [...architecture.matchAll(/`((?:src|tests|tools|docs|deploy|schema)\/[^`*]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the folders of its tree are there', () => {
  const tree = /```\n([\s\S]*?)```/.exec(architecture)?.[1] ?? '';
  const folders = foldersIn(tree.slice(tree.indexOf('src/')));
  expect(folders).toContain('src/recognition/tables');
  expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every link from one page of the documents to another leads somewhere', () => {
  const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];
  const lost = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, link = '']) => join(dirname(page), link))
      .filter((path) => !existsSync(join(root, path))),
  );
  expect(lost).toEqual([]);
});
