import { expect, test } from 'vitest';
import { parseRules, printRules } from './rules.ts';
import { askedIn, dropUnasked, reachableTokens, type Setting, settingsOf, settle, settleRules } from './tokens.ts';
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

const settings: Readonly<Record<string, Setting>> = {
  '--always': { kind: 'always' },
  '--somewhere': { kind: 'somewhere' },
  '--constant': { kind: 'constant', value: '2px' },
  '--empty': { kind: 'empty' },
};
const settingOf = (name: string): Setting => settings[name] ?? { kind: 'nowhere' };

test('a value that nobody sets gives way to what stands behind it', () => {
  expect(settle('var(--none, var(--always, 1px)) solid', settingOf)).toBe('var(--always) solid');
  expect(settle('var(--somewhere, var(--empty, 1px))', settingOf)).toBe('var(--somewhere,1px)');
  expect(settle('calc(var(--none, 2) * var(--constant, 3px))', settingOf)).toBe('calc(2 * 2px)');
  expect(settle('1px solid var(--none)', settingOf)).toBeNull();
});

test('a declaration of which nothing is left goes, and so does its rule', () => {
  const rules = parseRules('.a{color:var(--none);margin:0}.b{color:var(--none)}');
  expect(printRules(settleRules(rules, settingOf))).toBe('.a{margin:0}');
});

test('a token that is empty unsets what a browser would else give the element', () => {
  const rules = parseRules('.a{font-size:var(--empty);--x:var(--empty)}.b{font-size:var(--empty,1em)}');
  expect(printRules(settleRules(rules, settingOf))).toBe('.a{font-size:unset}\n.b{font-size:1em}');
});

test('a token is one value, unless a rule sets it elsewhere; a keyword at the root sets nothing', () => {
  const tokens = new Map([
    ['--a', 'var(--b)'],
    ['--b', '1px solid var(--c)'],
    ['--c', 'red'],
    ['--kept', 'var(--own) 2px'],
    ['--own', 'blue'],
    ['--inherits', 'inherit'],
    ['--through', 'var(--inherits)'],
    ['--round', 'var(--trip)'],
    ['--trip', 'var(--round)'],
  ]);
  const told = settingsOf(tokens, new Set(['--own', '--theirs']));
  expect(told('--a')).toEqual({ kind: 'constant', value: '1px solid red' });
  expect(told('--kept')).toEqual({ kind: 'constant', value: 'var(--own) 2px' });
  expect(told('--own')).toEqual({ kind: 'always' });
  expect(told('--theirs')).toEqual({ kind: 'somewhere' });
  expect(told('--nobody')).toEqual({ kind: 'nowhere' });
  for (const name of ['--inherits', '--through', '--round', '--trip']) expect(told(name)).toEqual({ kind: 'empty' });
});

test('a custom property that only another asks for that nobody asks for goes with that', () => {
  const rules = parseRules('.a{--x:1px;--y:var(--x);--z:2px;width:var(--z)}.b{--own:red}');
  expect(printRules(dropUnasked(rules, askedIn(rules, ['--own'])))).toBe('.a{--z:2px;width:var(--z)}\n.b{--own:red}');
});

test('only tokens that are asked for stay, directly or through another', () => {
  const tokens = new Map([
    ['--a', '1px solid var(--c)'],
    ['--c', 'red'],
    ['--d', 'blue'],
  ]);
  const told = settingsOf(tokens, new Set(['--a', '--c', '--d']));
  expect([...reachableTokens(['--a'], tokens, told)]).toEqual([
    ['--a', '1px solid var(--c)'],
    ['--c', 'red'],
  ]);
});
