import type { Answered } from '../../delivery/server/status/request-metrics.ts';
import type { Language } from '../../words/numerals.ts';
import { printJson, printText, say } from '../output.ts';
import { JsonLog } from './json-log.ts';
import { faultEntry, requestEntry } from './log-entry.ts';

/** What a server tells while it runs. */
export type ServeLog = {
  /** A sentence for who looks after the server. */
  readonly say: (sentence: string) => void;
  /** A fault of ours. */
  readonly report: (error: unknown) => void;
  readonly request: (answered: Answered) => void;
  readonly tell: (event: 'started' | 'stopping' | 'stopped' | 'ended', sentence: string) => void;
  /** Resolves with true when all is written, with false where that takes longer. */
  readonly written: (patienceMs: number) => Promise<boolean>;
};

const howToStop: Readonly<Record<Language, string>> = { nl: 'stoppen met Ctrl-C', en: 'stop with Ctrl-C' };

export const logFormats = ['json', 'text'] as const;
export type LogFormat = (typeof logFormats)[number];

/** @param format `json` for a program, with each request; `text` for a person, with sentences alone */
export function openLog(format: LogFormat, language: Language): ServeLog {
  return format === 'json' ? logJson() : logText(language);
}

function logJson(): ServeLog {
  const log = new JsonLog(printJson);
  return {
    say: (message) => log.add({ level: 'info', event: 'notice', message }),
    report: (error) => log.add(faultEntry(error)),
    request: (answered) => log.add(requestEntry(answered)),
    tell: (event, message) => log.add({ level: event === 'ended' ? 'error' : 'info', event, message }),
    written: (patienceMs) => log.written(patienceMs),
  };
}

function logText(language: Language): ServeLog {
  return {
    say,
    report: (error) => {
      const { error: name, code, message, stack } = faultEntry(error);
      say([name, code, message].filter((part) => part !== undefined).join(' '));
      for (const frame of stack) say(`    ${frame}`);
    },
    request: () => undefined,
    tell: (event, sentence) => {
      if (event === 'started') void printText(`${sentence} (${howToStop[language]})\n`);
    },
    written: () => Promise.resolve(true),
  };
}
