import { expect, it } from 'vitest';
import { gauge, printOpenMetrics } from './open-metrics.ts';

it('families are printed as the norm has it', () => {
  const text = printOpenMetrics([
    gauge('kept_bytes', 'What is "kept".\nNow.', 12, 'bytes'),
    {
      name: 'requests',
      type: 'counter',
      help: 'All.',
      samples: [{ suffix: '_total', labels: { route: 'a"b\\c\n', status: '200' }, value: 0.5 }],
    },
    { name: 'none', type: 'gauge', help: 'Nothing yet.', samples: [] },
  ]);
  expect(text).toBe(
    [
      '# TYPE kept_bytes gauge',
      '# UNIT kept_bytes bytes',
      '# HELP kept_bytes What is \\"kept\\".\\nNow.',
      'kept_bytes 12',
      '# TYPE requests counter',
      '# HELP requests All.',
      'requests_total{route="a\\"b\\\\c\\n",status="200"} 0.5',
      '# TYPE none gauge',
      '# HELP none Nothing yet.',
      '# EOF',
      '',
    ].join('\n'),
  );
});
