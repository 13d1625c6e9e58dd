import pg from 'pg';

/** What the program did since it was asked before: milliseconds on a processor, and what it asked the database. */
export type Work = { readonly processorMs: number; readonly queries: number; readonly transactions: number };

// Loaded into a program before its own code (`--import`): whoever started it sends a message and gets a Work back.
let work = { queries: 0, transactions: 0 };
const query: typeof pg.Client.prototype.query = Reflect.get(pg.Client.prototype, 'query');

/** The driver is given a text, or an object that has it as `text`. */
function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : '';
}

Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: Parameters<typeof query>) {
    const text = textOf(given[0]);
    if (/^(?:begin|start transaction)/i.test(text)) work.transactions += 1;
    // What opens, sets up and ends a transaction goes with each of them.
    else if (!/^(?:commit|rollback|set |select set_config)/i.test(text)) work.queries += 1;
    return query.apply(this, given);
  },
});

let before = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  process.send?.({ processorMs: (user + system) / 1000, ...work } satisfies Work);
  work = { queries: 0, transactions: 0 };
  before = process.cpuUsage();
});
// It ends with the program, not the other way round.
process.channel?.unref();
