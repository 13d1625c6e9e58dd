import type { SaveAnswer } from './save-answer.ts';

/** What came of sending a save: an answer, or that there was none. */
export type Sent = SaveAnswer | { readonly unreachable: true };

/** How long an answer may take. */
const patienceMs = 20_000;

/** Sends the form of a piece. @param isLeaving the page may be gone before the answer comes */
export async function sendSave(
  action: string,
  fields: Readonly<Record<string, string>>,
  isLeaving: boolean,
): Promise<Sent> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      keepalive: isLeaving,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!(answer.headers.get('content-type') ?? '').startsWith('application/json')) return { unreachable: true };
    const said: SaveAnswer = await answer.json();
    return said;
  } catch {
    return { unreachable: true };
  }
}
