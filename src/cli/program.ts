import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { Language } from '../words/numerals.ts';
import { adminCommand } from './admin/admin.ts';
import { backupCommand, restoreCommand } from './backup/backup.ts';
import { checkCommand, rulesCommand } from './check/check.ts';
import { correctionsCommand } from './corrections/corrections.ts';
import { draftsCommand } from './drafts/drafts.ts';
import { speakLanguage } from './faults/speak-language.ts';
import { tellFault } from './faults/tell-fault.ts';
import { tellMisuse } from './faults/tell-misuse.ts';
import { fetchCommand } from './fetch/fetch.ts';
import { findingsCommand } from './findings/findings.ts';
import { importCommand } from './import/import.ts';
import { licenceCommand } from './licence/licence.ts';
import { natureCommand } from './nature/nature.ts';
import { say } from './output.ts';
import { participationsCommand } from './participation/participation.ts';
import { peopleCommand } from './people/people.ts';
import { readCommand } from './read/read.ts';
import { registersCommand } from './registers/registers.ts';
import { reportsCommand } from './reports/reports.ts';
import { retentionCommand } from './retention/retention.ts';
import { reviewCommand } from './review/review.ts';
import { serveCommand } from './serve/serve.ts';
import { settingsCommand } from './settings/settings.ts';
import { signInCommand } from './sign-in/sign-in.ts';
import { threadsCommand } from './threads/threads.ts';
import { verifyCommand } from './verify/verify.ts';
import { withdrawCommand } from './withdraw/withdraw.ts';
import { wordingsCommand } from './wordings/wordings.ts';
import { helpWords } from './words/help-words.data.ts';

/** Of these 1 means that something was found; what could not be done is 2. */
const findingCommands = new Set(['check', 'rules']);

/** The program with all its commands, which speak one language. */
export function makeProgram(language: Language): Command {
  const words = helpWords[language];
  const program = new Command('doelspoor')
    .description(words.about)
    .version(packageFile.version, '--version', words.version)
    .addCommand(fetchCommand(language))
    .addCommand(readCommand(language))
    .addCommand(reviewCommand(language))
    .addCommand(importCommand(language))
    .addCommand(checkCommand(language))
    .addCommand(rulesCommand(language))
    .addCommand(correctionsCommand(language))
    .addCommand(threadsCommand(language))
    .addCommand(wordingsCommand(language))
    .addCommand(findingsCommand(language))
    .addCommand(natureCommand(language))
    .addCommand(draftsCommand(language))
    .addCommand(withdrawCommand(language))
    .addCommand(licenceCommand(language))
    .addCommand(participationsCommand(language))
    .addCommand(registersCommand(language))
    .addCommand(reportsCommand(language))
    .addCommand(settingsCommand(language))
    .addCommand(retentionCommand(language))
    .addCommand(adminCommand(language))
    .addCommand(peopleCommand(language))
    .addCommand(signInCommand(language))
    .addCommand(verifyCommand(language))
    .addCommand(backupCommand(language))
    .addCommand(restoreCommand(language))
    .addCommand(serveCommand(language));
  speakLanguage(program, language);
  return program;
}

/** Runs a command to its end. What goes wrong, in what is asked or on the way, is one sentence and the exit code 1, of `check` 2. */
export async function runProgram(parameters: readonly string[], language: Language): Promise<void> {
  try {
    await makeProgram(language).parseAsync(parameters, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = findingCommands.has(parameters[0] ?? '') ? 2 : 1;
    const sentence = error instanceof CommanderError ? tellMisuse(error, language) : tellFault(error, language);
    if (sentence !== '') say(sentence);
  }
}
