import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Family, gauge } from './open-metrics.ts';

const nanoseconds = 1e9;

/** Measures the process from now on. The names are those that dashboards for Node know. */
export function measureProcess(): () => readonly Family[] {
  const resolutionMs = 10;
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  return () => {
    const { rss, heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    // What is measured is the time between two looks, of which one part was meant.
    const lag = (value: number) => Math.max(0, value / nanoseconds - resolutionMs / 1_000);
    const families: Family[] = [
      gauge('process_resident_memory_bytes', 'Memory that the process has.', rss, 'bytes'),
      gauge('nodejs_heap_size_used_bytes', 'Memory of objects.', heapUsed, 'bytes'),
      gauge('nodejs_external_memory_bytes', 'Memory of pages and other bytes outside the objects.', external, 'bytes'),
      gauge(
        'process_start_time_seconds',
        'When the process began, since 1970.',
        Math.round(Date.now() / 1_000 - process.uptime()),
        'seconds',
      ),
      {
        name: 'process_cpu_seconds',
        type: 'counter',
        unit: 'seconds',
        help: 'Processor time of the process.',
        samples: [{ suffix: '_total', value: (user + system) / 1e6 }],
      },
      gauge(
        'nodejs_eventloop_lag_p99_seconds',
        'How long work waited for other work since the last time this was asked, but for the longest hundredth.',
        lag(delay.percentile(99)),
        'seconds',
      ),
      gauge(
        'nodejs_eventloop_lag_max_seconds',
        'The longest that work waited for other work since the last time this was asked.',
        lag(delay.max),
        'seconds',
      ),
    ];
    delay.reset();
    return families;
  };
}
