import { Command } from 'commander';
import { checkCommand, rulesCommand } from './check.ts';
import { findingsCommand } from './findings.ts';
import { importCommand } from './import.ts';
import { readCommand } from './read.ts';
import { serveCommand } from './serve.ts';
import { threadsCommand } from './threads.ts';
import { verifyCommand } from './verify.ts';

// A reader that closes the pipe early (`doelspoor read … | head`) has what it wants: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const program = new Command('doelspoor')
  .description('Volg wat een overheid beloofde tot wat ervan kwam.')
  .addCommand(readCommand())
  .addCommand(importCommand())
  .addCommand(checkCommand())
  .addCommand(rulesCommand())
  .addCommand(threadsCommand())
  .addCommand(findingsCommand())
  .addCommand(verifyCommand())
  .addCommand(serveCommand());

await program.parseAsync();
