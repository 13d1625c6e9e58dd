import { expect, test } from 'vitest';
import { parseRules, printRules } from './rules.ts';
import { reachableTokens, settle, settleRules } from './tokens.ts';
import { keepUsed, wordsOf } from './used-rules.ts';

test('rules in groups are read and printed back', () => {
  const css = '.a,.b:is(.c,.d){color:red;--x:url("a;b")}\n@media print{.e{color:var(--y,rgb(1,2,3))}}';
  expect(printRules(parseRules(`/* a { } */ @charset "UTF-8";${css}`))).toBe(css);
});

test('a selector stays when the pages have all its classes, whatever stands in :not()', () => {
  const kept = keepUsed(
    parseRules('.a,.b{color:red}.a.c{color:red}.a:not(.c){color:red}.c{color:red}@media print{.c{color:red}}'),
    wordsOf('<p class="a">'),
  );
  expect(printRules(kept)).toBe('.a{color:red}\n.a:not(.c){color:red}');
});

test('a value that nobody sets gives way to what stands behind it', () => {
  const isSet = (name: string) => name === '--set';
  expect(settle('var(--none, var(--set, 1px)) solid', isSet)).toBe('var(--set,1px) solid');
  expect(settle('calc(var(--none, 2) * var(--set))', isSet)).toBe('calc(2 * var(--set))');
  expect(settle('1px solid var(--none)', isSet)).toBeNull();
});

test('a declaration of which nothing is left goes, and so does its rule', () => {
  expect(printRules(settleRules(parseRules('.a{color:var(--none);margin:0}.b{color:var(--none)}'), () => false))).toBe(
    '.a{margin:0}',
  );
});

test('only tokens that are asked for stay, directly or through another', () => {
  const tokens = new Map([
    ['--a', 'var(--b)'],
    ['--b', '1px solid var(--c)'],
    ['--c', 'red'],
    ['--d', 'blue'],
  ]);
  expect([...reachableTokens(['--a'], tokens, new Set())]).toEqual([
    ['--a', '1px solid var(--c)'],
    ['--c', 'red'],
  ]);
});

test('a token of the own theme goes before that of the package', () => {
  const tokens = new Map([
    ['--a', 'var(--b)'],
    ['--b', 'red'],
  ]);
  expect([...reachableTokens(['--a', '--b'], tokens, new Set(['--b']))]).toEqual([['--a', 'var(--b)']]);
});

test('tokens that point at each other do not go round for ever', () => {
  const tokens = new Map([
    ['--a', 'var(--b)'],
    ['--b', 'var(--a)'],
  ]);
  expect([...reachableTokens(['--a'], tokens, new Set())].length).toBeGreaterThan(0);
});
