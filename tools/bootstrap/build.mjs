import { prepare } from './prepare.mjs';

// Makes a checkout ready to run and ends: for a service or an image, that starts the program itself. Prints the path of the Node to start it with.
process.stdout.write(`${prepare()}\n`);
