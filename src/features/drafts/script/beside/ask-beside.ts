/** How long an answer may take. */
const patienceMs = 20_000;

/** Asks what stands beside a text; null where there is no answer. It is asked again anyway, so nobody is told. */
export async function askBeside<Answer>(
  address: string,
  fields: Record<string, string> | null,
): Promise<Answer | null> {
  try {
    const answer = await fetch(address, {
      ...(fields !== null && { method: 'POST', body: new URLSearchParams(fields) }),
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) return null;
    const said: Answer = await answer.json();
    return said;
  } catch {
    return null;
  }
}
