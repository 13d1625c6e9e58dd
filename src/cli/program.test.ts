import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedLanguage } from './language.ts';
import { makeProgram, runProgram } from './program.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** What a command says and prints, and its exit code. */
async function run(...parameters: string[]): Promise<{ code: unknown; said: string; printed: string }> {
  const heard = { stderr: '', stdout: '' };
  for (const stream of ['stderr', 'stdout'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      heard[stream] += String(text);
      return true;
    });
  process.exitCode = 0;
  await runProgram(parameters, askedLanguage(parameters, process.env));
  return { code: process.exitCode, said: heard.stderr, printed: heard.stdout };
}

describe('a wrong use is one Dutch sentence that says what to do', () => {
  test.each([
    [['lees'], 1, 'De opdracht lees bestaat niet. Met --help ziet u wat er kan.'],
    [['chek', 'a.txt'], 1, 'De opdracht chek bestaat niet. Bedoelt u check?'],
    [['read'], 1, 'Er ontbreekt iets: <bestand>. Met --help ziet u wat er kan.'],
    [['read', '--jsn', 'a.txt'], 1, 'De optie --jsn bestaat hier niet. Bedoelt u --json?'],
    [['read', '--zo', 'a.txt'], 1, 'De optie --zo bestaat hier niet. Met --help ziet u wat er kan.'],
    [['read', '--year'], 1, 'Bij --year <jaar> hoort een waarde. Met --help ziet u wat er kan.'],
    [
      ['read', '--year', "o'18", 'a.txt'],
      1,
      "De waarde o'18 past niet bij --year <jaar>. Geef een jaar van vier cijfers, zoals 2018.",
    ],
    [
      ['check', '--format', 'pdf', 'a.txt'],
      2,
      'De waarde pdf past niet bij --format <vorm>. Kies uit: text, json, sarif, markdown, html.',
    ],
    [['check', '--zo', 'a.txt'], 2, 'De optie --zo bestaat hier niet. Met --help ziet u wat er kan.'],
    [['rules', 'a', 'b'], 2, 'Er staat te veel achter de opdracht. Met --help ziet u wat er kan.'],
    [['threads', 'toon'], 1, 'De opdracht toon bestaat niet. Met --help ziet u wat er kan.'],
    [['findings', 'list', '--limit', '-1'], 1, 'De waarde -1 past niet bij --limit <aantal>. Geef een getal.'],
    [['serve', '--port', '99999'], 1, 'De waarde 99999 past niet bij --port <nummer>. Geef een getal van 1 tot 65535.'],
    [
      ['read', '--\u001b[2J\n\u202e', 'a.txt'],
      1,
      'De optie --\ufffd[2J [U+202E] bestaat hier niet. Met --help ziet u wat er kan.',
    ],
  ])('%j', async (parameters, code, sentence) => {
    expect(await run(...parameters)).toEqual({ code, said: `${sentence}\n`, printed: '' });
  });
});

test('--version is the version of the package, and no fault', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect(await run('--version')).toEqual({ code: 0, said: '', printed: `${version}\n` });
});

describe('help', () => {
  test.each([
    [['--help']],
    [['help', 'check']],
    [['check', '--help']],
    [['threads', 'confirm', '--help']],
    [['findings', 'list', '--help']],
  ])('%j is in Dutch, and no fault', async (parameters) => {
    const { code, said, printed } = await run(...parameters);
    expect([code, said]).toEqual([0, '']);
    expect(printed).toMatch(/^Gebruik: doelspoor/);
    expect(printed).not.toMatch(/Usage|Options|Commands|Arguments|display|default|choices/);
  });

  test('without a command what there is, with exit code 1', async () => {
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toMatch(/^Gebruik: doelspoor \[opties\] \[opdracht\]/);
  });
});

describe('the language of a command', () => {
  test.each([
    [['lees', '--language', 'en'], 'There is no command lees. --help shows what there is.'],
    [['--language=en', 'chek', 'a.txt'], 'There is no command chek. Do you mean check?'],
    [['read', '--language', 'en'], 'Something is missing: <file>. --help shows what there is.'],
    [
      ['read', '--language', 'en', '--year', '18', 'a.txt'],
      'The value 18 does not fit --year <year>. Give a year of four digits, such as 2018.',
    ],
    [
      ['check', '--format', 'pdf', 'a.txt', '--language', 'en'],
      'The value pdf does not fit --format <format>. Choose from: text, json, sarif, markdown, html.',
    ],
    [['participations', 'offer', 'a', 'b', '--language', 'en'], 'An option is missing: --role <role>. --help shows'],
    [['rules', 'no-rule', '--language', 'en'], 'There is no rule no-rule; doelspoor rules shows all rules'],
    [
      ['check', '/nowhere/a.txt', '--config', '/nowhere/b.json', '--language', 'en'],
      'The file of settings /nowhere/b.json is not there; check the name behind --config.',
    ],
    [['read', '/nowhere/a.txt', '--language', 'en'], '/nowhere/a.txt does not exist.'],
    [['rules', '--language', 'fr'], 'De waarde fr past niet bij --language <taal>. Kies uit: nl, en.'],
  ])('%j', async (parameters, sentence) => {
    const { code, said } = await run(...parameters);
    expect(said).toContain(sentence);
    expect(code).not.toBe(0);
  });

  test('is that of the setting where the command does not say, and Dutch where neither does', async () => {
    expect((await run('lees')).said).toMatch(/^De opdracht/);
    vi.stubEnv('DOELSPOOR_LANGUAGE', 'en');
    expect((await run('lees')).said).toMatch(/^There is no command/);
    expect((await run('lees', '--language', 'nl')).said).toMatch(/^De opdracht/);
    vi.stubEnv('DOELSPOOR_LANGUAGE', '');
    expect((await run('--help')).printed).toMatch(/^Gebruik:/);
  });

  test('that we do not speak is refused, also of the setting', async () => {
    vi.stubEnv('DOELSPOOR_LANGUAGE', 'fr');
    expect(await run('rules')).toMatchObject({
      code: 2,
      said: 'De waarde fr past niet bij DOELSPOOR_LANGUAGE. Kies uit: nl, en.\n',
    });
  });

  test('is that of all of the help: no text of one language is in the other', () => {
    const texts = (command: Command): string[] => [
      command.description(),
      command.usage(),
      ...command.registeredArguments.map(({ description }) => description),
      ...command.options.map(({ description }) => description),
      ...command.commands.flatMap(texts),
    ];
    const [dutch, english] = [texts(makeProgram('nl')), texts(makeProgram('en'))];
    expect(english.length).toBe(dutch.length);
    expect(dutch.length).toBeGreaterThan(150);
    // What is the same in both: nothing said, or one of two names.
    expect(dutch.filter((text, at) => text === english[at] && !['', '[code]'].includes(text))).toEqual([]);
  });
});
