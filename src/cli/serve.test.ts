import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveCommand } from './serve.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the port of the site', () => {
  it.each(['abc', '0', '-1', '65536', '80.5', '1e3', '0x50', '80 81'])(
    'PORT=%s is refused in one sentence',
    async (port) => {
      vi.stubEnv('PORT', port);
      let said = '';
      const command = serveCommand()
        .exitOverride()
        .configureOutput({ writeErr: (text) => (said += text) });
      await expect(command.parseAsync([], { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
      expect(said).toBe('PORT is geen poort. Geef een getal van 1 tot 65535.\n');
    },
  );
});

describe('where the site is', () => {
  const placeIn = (environment: Record<string, string>, ...words: string[]) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const command = serveCommand().action(() => undefined);
    return command.parse(words, { from: 'user' }).opts();
  };

  it('is said by the environment where the command does not', () => {
    const environment = { DOELSPOOR_HOST: '0.0.0.0', DOELSPOOR_ADDRESS: 'https://doelspoor.example' };
    expect(placeIn(environment)).toMatchObject({ host: '0.0.0.0', address: 'https://doelspoor.example' });
    expect(placeIn(environment, '--host', '::1')).toMatchObject({ host: '::1' });
  });

  it('is this machine alone where a setting is left open: an empty address would be every network', () => {
    expect(placeIn({ DOELSPOOR_HOST: '', DOELSPOOR_ADDRESS: '' })).toEqual({ host: '127.0.0.1', example: [] });
  });
});
