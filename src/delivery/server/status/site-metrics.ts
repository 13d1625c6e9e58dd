import type { Record } from '../../../record/connection/record.ts';
import type { KeptPages } from '../kept/kept-pages.ts';
import type { fewAtOnce } from '../limits/few-at-once.ts';
import { type Family, gauge } from './open-metrics.ts';

export type Measured = {
  readonly kept: KeptPages;
  readonly making: ReturnType<typeof fewAtOnce>;
  readonly record: Record;
};

/** What an open site holds now. */
export function siteFamilies({ kept, making, record }: Measured): readonly Family[] {
  const { pages, bytes, changes } = kept.state;
  const { inTheMaking, waiting } = making.state();
  const pools = Object.entries(record.connections);
  return [
    gauge('doelspoor_kept_pages', 'Pages that are kept ready.', pages),
    gauge('doelspoor_kept_pages_bytes', 'Memory that kept pages count for.', bytes, 'bytes'),
    {
      name: 'doelspoor_record_changes',
      type: 'counter',
      help: 'Changes of the record that were seen: the generation of the pages that show all organisations.',
      samples: [{ suffix: '_total', value: changes }],
    },
    gauge('doelspoor_pages_in_the_making', 'Pages that are being made.', inTheMaking),
    gauge('doelspoor_pages_waiting', 'Requests that wait for a page to be made.', waiting),
    {
      name: 'doelspoor_database_connections',
      type: 'gauge',
      help: 'Connections to the database, by what they are for.',
      samples: pools.flatMap(([pool, { idle, total }]) => [
        { labels: { pool, state: 'idle' }, value: idle },
        { labels: { pool, state: 'used' }, value: total - idle },
      ]),
    },
    {
      name: 'doelspoor_database_waiting',
      type: 'gauge',
      help: 'Transactions that wait for a connection to the database.',
      samples: pools.map(([pool, { waiting: inLine }]) => ({ labels: { pool }, value: inLine })),
    },
  ];
}
