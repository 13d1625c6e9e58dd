import { expect, test } from 'vitest';
import { isOwnFile } from './is-own-file.ts';

test('files of Doelspoor, and what stands beside them while they are written, are its own', () => {
  const own = ['doelspoor-corrections.json', 'doelspoor-corrections.json.lock', 'doelspoor-fetch.jsonl'];
  expect(own.every(isOwnFile)).toBe(true);
  const others = ['doelspoor.json', 'doelspoor-corrections.jsonl', 'begroting.html', 'mijn-doelspoor-corrections.json'];
  expect(others.some(isOwnFile)).toBe(false);
});
