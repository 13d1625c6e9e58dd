import { codeOf } from './authenticator.ts';
import type { Visitor } from './visitor.ts';

export const password = 'haver en gort in de pan';

/** What somebody has on paper and on their phone once they came in. */
export type Kept = { readonly key: string; readonly recoveryCodes: readonly string[] };

/** The key that a page shows, as it is typed over. */
export function keyOn(page: string): string {
  return (/name="sleutel" value="([A-Z2-7]+)"/.exec(page)?.[1] ?? '').trim();
}

/** Somebody comes in by a letter: chooses a password, links an app, keeps the recovery codes. */
export async function join(visitor: Visitor, word: string): Promise<Kept> {
  await visitor.send(`/beheer/uitnodiging/${word}`, { wachtwoord: password });
  const key = keyOn(visitor.page);
  await visitor.send('/beheer/mijn-toegang/code', { sleutel: key, code: codeOf(key) });
  const recoveryCodes = [...visitor.page.matchAll(/<code class="ds-code">([a-z0-9-]+)<\/code>/g)].map(
    ([, code]) => code ?? '',
  );
  await visitor.open('/beheer');
  return { key, recoveryCodes };
}
