import { expect, test } from 'vitest';
import { saySettingRefused } from '../../words/settings/say-setting-refused.ts';
import { parts } from './parts/parts.ts';
import { doors } from './settings-doors.ts';

test('the settings lead to each part once', () => {
  const paths = doors.flatMap((group) => group.doors.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path } of parts) expect(paths).toContain(`instellingen/${path}`);
});

test('what is refused on a page says what to do there, and names no command', () => {
  for (const language of ['nl', 'en'] as const) {
    const said = saySettingRefused(language, { say: 'bad-setting', with: { what: 'overdue', where: 'shown' } });
    expect(said).toMatch(language === 'nl' ? /Open deze pagina opnieuw/ : /Open this page again/);
    expect(said).not.toMatch(/doelspoor|shown/);
  }
});
