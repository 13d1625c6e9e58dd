import type { Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveStatus } from './serve-status.ts';
import { SiteStatus } from './site-status.ts';

let server: Server;
let status: SiteStatus;
let base: string;

beforeEach(async () => {
  status = new SiteStatus();
  server = await serveStatus({ host: '127.0.0.1', port: 0 }, status);
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const statusOf = async (path: string, init?: RequestInit) => (await fetch(base + path, init)).status;
const open = (isReady: boolean) => status.open({ isReady: () => Promise.resolve(isReady), families: () => [] });

describe('signs of life', () => {
  it('the process is alive before the site is open, and not ready', async () => {
    expect(await statusOf('/health')).toBe(200);
    expect(await statusOf('/ready')).toBe(503);
  });

  it('the site is ready while it is open and the record answers', async () => {
    open(true);
    expect(await statusOf('/ready')).toBe(200);
    open(false);
    expect(await statusOf('/ready')).toBe(503);
    open(true);
    status.close();
    expect(await statusOf('/ready')).toBe(503);
    expect(await statusOf('/health')).toBe(200);
  });

  it('what is measured is there from the start', async () => {
    status.requests.add({ route: 'chapter', status: 200, seconds: 0.1 });
    const response = await fetch(`${base}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(text).toContain('doelspoor_requests_total{route="chapter",status="200"} 1\n');
    expect(Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(1_000_000);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
    expect(text.endsWith('\n# EOF\n')).toBe(true);
  });

  it('nothing else is, and nothing can be changed', async () => {
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/constructor')).toBe(404);
    expect(await statusOf('/metrics?name[]=x')).toBe(200);
    expect(await statusOf('/metrics', { method: 'DELETE' })).toBe(405);
    expect((await fetch(`${base}/health`)).headers.get('x-content-type-options')).toBe('nosniff');
  });
});
