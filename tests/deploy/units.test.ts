import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import heap from '../../tools/bootstrap/heap.json' with { type: 'json' };

const deploy = join(import.meta.dirname, '..', '..', 'deploy');
const names = ['doelspoor.service', 'doelspoor-backup.service', 'doelspoor-backup.timer'];
const services = names.filter((name) => name.endsWith('.service'));
const readUnit = (name: string) => readFileSync(join(deploy, name), 'utf8');

const analyze = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
const version = Number(/^systemd (\d+)/.exec(analyze.stdout ?? '')?.[1] ?? 0);

/** The units as they are, but with the Node of this machine: what they start has to be there. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-units-'));
  for (const name of names)
    writeFileSync(join(folder, name), readUnit(name).replaceAll('/usr/bin/node', process.execPath));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(version >= 252)('by systemd-analyze (252 or newer)', () => {
  test.each(names)('%s is understood, whole', (name) => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, name)], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });

  test.each(services)('%s is exposed to little', (name) => {
    // In tenths; from 0 for what can do nothing to 100 for what can do all.
    const parameters = ['security', '--offline=true', '--no-pager', '--threshold=15', join(folder, name)];
    const { status, stdout } = spawnSync('systemd-analyze', parameters, { encoding: 'utf8' });
    expect(stdout).toContain(`Overall exposure level for ${name}`);
    expect(status).toBe(0);
  });

  test('the night of the timer is a time that comes every day', () => {
    const [, when = ''] = /^OnCalendar=(.*)$/m.exec(readUnit('doelspoor-backup.timer')) ?? [];
    const { status, stdout } = spawnSync('systemd-analyze', ['calendar', '--iterations=2', when], { encoding: 'utf8' });
    expect(stdout).toMatch(/02:30:00.*02:30:00/s);
    expect(status).toBe(0);
  });
});

/** The lines of a unit from the first that takes a right away. */
const rights = (name: string) =>
  readUnit(name)
    .slice(readUnit(name).indexOf('NoNewPrivileges='))
    .split('\n')
    .filter((line) => /^\w+=/.test(line) && !line.startsWith('WantedBy='));

test('the backup may do no more than the site', () => {
  expect(rights('doelspoor-backup.service')).toEqual(rights('doelspoor.service'));
});

test('service and container bound the heap as the command does', () => {
  expect(readUnit('doelspoor.service')).toContain(`ExecStart=/usr/bin/node ${heap.join(' ')} /opt/`);
  expect(readUnit('Containerfile')).toContain(
    `ENTRYPOINT ${JSON.stringify(['node', ...heap, 'dist/doelspoor.js']).replaceAll(',', ', ')}`,
  );
});

test('both run under the account that the file for systemd-sysusers makes', () => {
  expect(readFileSync(join(deploy, 'doelspoor.sysusers.conf'), 'utf8')).toMatch(
    /^u doelspoor - .* \/usr\/sbin\/nologin$/m,
  );
  for (const name of services) expect(readUnit(name)).toContain('\nUser=doelspoor\nGroup=doelspoor\n');
});
