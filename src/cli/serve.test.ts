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
