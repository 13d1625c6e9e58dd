import { describe, expect, it } from 'vitest';
import { printOpenMetrics } from './open-metrics.ts';
import { RequestMetrics } from './request-metrics.ts';

function linesOf(metrics: RequestMetrics): string[] {
  return printOpenMetrics(metrics.families).split('\n');
}

describe('requests', () => {
  it('are counted by what they were about and by status', () => {
    const metrics = new RequestMetrics();
    for (const status of [200, 200, 404]) metrics.add({ route: 'chapter', status, seconds: 0 });
    metrics.add({ route: 'search', status: 200, seconds: 0 });
    expect(linesOf(metrics).filter((line) => line.startsWith('doelspoor_requests_total'))).toEqual([
      'doelspoor_requests_total{route="chapter",status="200"} 2',
      'doelspoor_requests_total{route="chapter",status="404"} 1',
      'doelspoor_requests_total{route="search",status="200"} 1',
    ]);
  });

  it('are in every bucket that is not below how long they took', () => {
    const metrics = new RequestMetrics();
    for (const seconds of [0.001, 0.3, 60]) metrics.add({ route: 'chapter', status: 200, seconds });
    const values = linesOf(metrics)
      .filter((line) => line.startsWith('doelspoor_request_duration_seconds_'))
      .map((line) => line.replace(/^\w+seconds_|route="chapter",?/g, ''));
    expect(values).toEqual([
      ...['0.001', '0.005', '0.01', '0.025', '0.05', '0.1', '0.25'].map((le) => `bucket{le="${le}"} 1`),
      ...['0.5', '1.0', '2.5', '5.0', '10.0'].map((le) => `bucket{le="${le}"} 2`),
      'bucket{le="+Inf"} 3',
      'count{} 3',
      'sum{} 60.301',
    ]);
  });
});
