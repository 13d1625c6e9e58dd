import { z } from 'zod';
import { answerHarms } from './answer-harms.ts';
import { type Attack, megabytes, type Scale, type Tally } from './attack.ts';
import { oddForms, refusedBodies, refusedForms, type SentForm, writeForm } from './post-cases.ts';
import { forgetPeak, peakMemory } from './process-memory.ts';
import { startProgram } from './program.ts';
import { exchange, forEachAtOnce, statusesIn } from './raw-exchange.ts';
import type { Target } from './target.ts';

const floods: Readonly<Record<Scale, number>> = { short: 200, whole: 20_000 };
const atOnce = 40;
const mostAnswerMs = 15_000;
const mostBytes = 512 * 2 ** 20;
/** As many as one reader may have kept in a while. */
const mostKept = 5;

const kept = z.object({ reports: z.array(z.object({ message: z.string(), address: z.string() })) });

type Heard = { readonly status: number | undefined; readonly head: string; readonly body: string };

async function send(tally: Tally, { port, base }: Target, form: SentForm, allowed: readonly number[]): Promise<Heard> {
  const answer = await exchange(port, writeForm(form, `127.0.0.1:${port}`), mostAnswerMs);
  const [status] = statusesIn(answer.bytes);
  const text = answer.bytes.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 4)];
  tally.cases += 1;
  tally.answer(answer.ms, mostAnswerMs, form.what);
  if (status === undefined ? form.isBroken !== true : !allowed.includes(status))
    tally.harm('crash', `${form.what} is answered with ${status ?? 'nothing'}`, form.what);
  const location = /^location: (.*)$/im.exec(head)?.[1];
  if (location !== undefined && !location.startsWith('/groningen/melden?'))
    tally.harm('leak', `${form.what} sends a reader to ${location}`);
  if (/^content-type: text\/html/im.test(head)) {
    const lines = head.split('\r\n').slice(1);
    const headers = new Headers(
      lines.map((line): [string, string] => [line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:\s*/, '')]),
    );
    const crawled = { path: '/groningen/melden', kind: 'form', status: status ?? 0, headers, type: 'text/html', body };
    for (const harm of answerHarms(crawled, base)) tally.harm('leak', `${form.what} ${harm}`, harm);
  }
  return { status, head, body };
}

/** What is kept after all, and whether it is told without signs that a terminal obeys. */
async function judgeKept(tally: Tally, { dataFolder }: Target, refused: readonly string[]): Promise<void> {
  const told = startProgram(dataFolder, ['reports', 'groningen']);
  await told.ended;
  if (/[[\p{Cc}--[\t\n]]\u202a-\u202e\u2066-\u2069]/v.test(told.output()))
    tally.harm('leak', 'the list of reports has signs that a terminal obeys');
  const asData = startProgram(dataFolder, ['reports', 'groningen', '--json']);
  const { code } = await asData.ended;
  if (code !== 0) return tally.harm('lost', `reports: ${asData.errors().slice(0, 300)}`);
  const { reports } = kept.parse(JSON.parse(asData.output()));
  if (reports.length === 0 || reports.length > mostKept) tally.harm('lost', `${reports.length} reports are kept`);
  for (const { message, address } of reports) {
    if (refused.some((text) => message.includes(text)))
      tally.harm('leak', `a form that was refused is kept: ${message}`);
    if (!/^\/groningen(?:\/|$)/.test(address)) tally.harm('leak', `a report is kept of ${address}`);
  }
  tally.note(`${reports.length} of all forms are kept`);
}

/** No page, and nothing that is given as data, has a word of what was sent. */
async function judgeSilence(tally: Tally, { base }: Target): Promise<void> {
  for (const path of [
    '',
    '.json',
    '.atom',
    '/logboek',
    '/logboek.json',
    '/melden',
    '/zoeken?q=meldproef',
    '/sitemap.xml',
  ]) {
    const answer = await fetch(`${base}/groningen${path}`);
    const text = (await answer.text()).replaceAll('q=meldproef', '');
    if (/meldproef (?:zo|\d)/.test(text)) tally.harm('leak', `${path} shows what a reader reported`);
  }
}

export const posts: Attack = {
  name: 'posts',
  what: 'forms from elsewhere, cut, too large, odd or by the thousand: none does harm, five of a reader are kept, and no page shows one',
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    forgetPeak(site.program.pid);
    // First, as it would not be kept for another reason once this reader has sent as many as may be.
    await forEachAtOnce([...refusedForms, ...refusedBodies], 8, async (form) => {
      await send(tally, site, form, [400, 403, 404, 405, 408, 411, 413, 415]);
    });
    await forEachAtOnce(oddForms, 4, async (form) => {
      await send(tally, site, form, [303, 422, 429]);
    });
    const flood = Array.from({ length: floods[scale] }, (_, at) => at);
    const statuses = new Map<number, number>();
    await forEachAtOnce(flood, atOnce, async (at) => {
      const form = { what: 'one of many', fields: { over: '/groningen', soort: 'other', tekst: `meldproef ${at}` } };
      const { status = 0 } = await send(tally, site, form, [303, 429, 503]);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
    tally.note(
      `of ${flood.length} at once: ${[...statuses].map(([status, times]) => `${times} × ${status}`).join(', ')}`,
    );
    await judgeKept(
      tally,
      site,
      refusedForms.map(({ fields }) => fields.tekst ?? ''),
    );
    await judgeSilence(tally, site);
    const peak = peakMemory(site.program.pid);
    tally.memory(peak, mostBytes, 'all forms');
    tally.note(`${megabytes(peak)} MB at most`);
  },
};
