import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { backupCommand, restoreCommand } from './backup/backup.ts';
import { checkCommand, rulesCommand } from './check/check.ts';
import { speakDutch } from './faults/speak-dutch.ts';
import { tellFault } from './faults/tell-fault.ts';
import { tellMisuse } from './faults/tell-misuse.ts';
import { findingsCommand } from './findings/findings.ts';
import { importCommand } from './import/import.ts';
import { say } from './output.ts';
import { participationsCommand } from './participation/participation.ts';
import { readCommand } from './read/read.ts';
import { serveCommand } from './serve/serve.ts';
import { threadsCommand } from './threads/threads.ts';
import { verifyCommand } from './verify/verify.ts';
import { wordingsCommand } from './wordings/wordings.ts';

/** Of these 1 means that something was found; what could not be done is 2. */
const findingCommands = new Set(['check', 'rules']);

function makeProgram(): Command {
  const program = new Command('doelspoor')
    .description('Volg wat een overheid beloofde tot wat ervan kwam.')
    .version(packageFile.version, '--version', 'toon welke versie dit is')
    .addCommand(readCommand())
    .addCommand(importCommand())
    .addCommand(checkCommand())
    .addCommand(rulesCommand())
    .addCommand(threadsCommand())
    .addCommand(wordingsCommand())
    .addCommand(findingsCommand())
    .addCommand(participationsCommand())
    .addCommand(verifyCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(serveCommand());
  speakDutch(program);
  return program;
}

/** Runs a command to its end. What goes wrong, in what is asked or on the way, is one Dutch sentence and the exit code 1, of `check` 2. */
export async function runProgram(parameters: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(parameters, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = findingCommands.has(parameters[0] ?? '') ? 2 : 1;
    const sentence = error instanceof CommanderError ? tellMisuse(error) : tellFault(error);
    if (sentence !== '') say(sentence);
  }
}
