import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests that need the database say so in their name: `x.database.test.ts`.
const databaseTests = ['**/*.database.test.{ts,tsx}'];
// Tests that need a browser say so too: `x.browser.test.ts`.
const browserTests = ['**/*.browser.test.{ts,tsx}'];
// What kills programs and databases takes minutes of waiting: `npm run kills`, a project that `npm test` leaves out.
const killTests = ['**/*.kill.test.ts'];
// Files that weigh what their process holds: one of their own each.
const weighedTests = ['tests/fuzz/**/*.test.ts'];
const never = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  // vitest 5 compiles with oxc; the components are Preact.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Much of the time a test waits for its database, its browser or a program that it started: another goes on meanwhile.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // What takes time is measured as processor time where it counts; on a busy machine the clock says nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests start the program from its sources: what Node makes of those is kept from one start to the next, which halves them.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'node-compile') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share a process: what one loads is there for the next. None leaves anything behind, or rests on what another left (docs/decisions/0056).
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: [...never, ...databaseTests, ...browserTests, ...weighedTests, ...killTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'weighed',
          include: weighedTests,
          exclude: never,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          exclude: never,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: databaseTests,
          exclude: never,
          globalSetup: ['./tests/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'kills',
          include: killTests,
          exclude: never,
          globalSetup: ['./tests/database.ts'],
        },
      },
    ],
  },
});
