import { hearOfReaders } from './output.ts';
import { runProgram } from './program.ts';

hearOfReaders();
await runProgram(process.argv.slice(2));
