import type { SaveAnswer } from './save-answer.ts';

/** What came of sending a save: an answer, or that there was none, or that it is more than the server takes. */
export type Sent = SaveAnswer | { readonly unreachable: true } | { readonly tooLarge: true };

/** How long an answer may take. */
const patienceMs = 20_000;
/** As much as a browser sends on after its page has gone, with room for its headers (Fetch, 64 KiB). */
const mostAfterwards = 60_000;

/** Whether a save goes on by itself once it was sent, though one leaves the page. */
export function goesOn(fields: Readonly<Record<string, string>>): boolean {
  return new URLSearchParams(fields).toString().length < mostAfterwards;
}

/** Sends the form of a piece. */
export async function sendSave(action: string, fields: Readonly<Record<string, string>>): Promise<Sent> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      keepalive: goesOn(fields),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.status === 413) return { tooLarge: true };
    if (!(answer.headers.get('content-type') ?? '').startsWith('application/json')) return { unreachable: true };
    const said: SaveAnswer = await answer.json();
    return said;
  } catch {
    return { unreachable: true };
  }
}
