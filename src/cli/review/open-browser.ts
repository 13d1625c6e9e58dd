import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [command: string, ...parameters: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Has the system open an address in the browser of the person; where it cannot, the address was printed. */
export function openBrowser(address: string): void {
  const [command, ...parameters] = openers[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...parameters, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
