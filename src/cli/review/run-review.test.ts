import { afterEach, expect, test, vi } from 'vitest';
import { runReview } from './run-review.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

test('a review of documents that are not there says so, and begins nothing', async () => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  await runReview(['/nergens/a.html', '/nergens/map'], { port: 0, by: 'an', browser: false, language: 'nl' });
  const why = 'bestaat niet. Controleer de naam van het bestand of de map.';
  expect(said).toBe(`/nergens/a.html ${why}\n/nergens/map ${why}\n`);
  expect(process.exitCode).toBe(1);
});
