import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandsAbout, entryKinds } from './command-kinds.data.ts';
import { type EntryFacts, sayCommand } from './command-words.data.ts';

const facts: EntryFacts = {
  ...{ document: 'Begroting 2026', person: 'Anna', roles: 'griffier', edition: '1', version: '2' },
  ...{ from: 'concept', to: 'in toets', count: '3' },
};

/** The commands that the program writes into the log: wherever an entry is appended, all that is called a command there. */
function loggedCommands(): readonly string[] {
  const files = globSync('src/features/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('appendEvent(')) return [];
    return [...text.matchAll(/\bcommand(?::| =) ([^,;]+)/g)].flatMap(([, said = '']) =>
      [...said.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, name = '']) => name),
    );
  });
  return [...new Set(found)];
}

test('every command that the program logs has words in both languages', () => {
  const commands = loggedCommands();
  expect(commands.length).toBeGreaterThan(35);
  for (const command of commands)
    for (const language of ['nl', 'en'] as const)
      expect(sayCommand(language, command, facts), command).toMatch(/^\p{Lu}/u);
});

test('and none has words that the program does not log', () => {
  expect(entryKinds.flatMap(commandsAbout).toSorted()).toEqual(loggedCommands().toSorted());
});

test('what another program logged has no words', () => {
  expect(sayCommand('nl', 'toString', facts)).toBeNull();
});
