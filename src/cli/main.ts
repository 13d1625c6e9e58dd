import { askedLanguage } from './language.ts';
import { hearOfReaders } from './output.ts';
import { runProgram } from './program.ts';

const parameters = process.argv.slice(2);
const language = askedLanguage(parameters, process.env);
hearOfReaders(language);
await runProgram(parameters, language);
