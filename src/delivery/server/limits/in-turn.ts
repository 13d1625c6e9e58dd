import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export type TurnLimits = {
  /** How many requests of one connection may wait for the answers before them. */
  readonly waiting: number;
  /** How long an answer may take, from the moment that it is begun until the other side has taken it whole. */
  readonly answerMs: number;
};

/** Browsers ask one thing at a time; a slow line takes the largest file well within two minutes. */
export const usualTurns: TurnLimits = { waiting: 8, answerMs: 120_000 };

/**
 * The same listener, with one answer at a time for each connection. Node reads requests that come behind each other ahead of their answers,
 * 64 kB of them at once; who never takes an answer would have thousands made. Here the next is begun when the system has taken the one before.
 * The connection is cut where more requests wait than may, or an answer is not taken in time.
 */
export function inTurn(listener: RequestListener, { waiting, answerMs } = usualTurns): RequestListener {
  /** What waits on each connection that is being answered. */
  const waitingOn = new WeakMap<Socket, (() => void)[]>();

  function begin(socket: Socket, response: ServerResponse, answer: () => void): void {
    const late = setTimeout(() => socket.destroy(), answerMs).unref();
    response.once('close', () => {
      clearTimeout(late);
      const next = socket.destroyed ? undefined : waitingOn.get(socket)?.shift();
      if (next === undefined) waitingOn.delete(socket);
      else next();
    });
    answer();
  }

  return (request, response) => {
    const { socket } = request;
    // What was read of a connection that was cut is still handed over.
    if (socket.destroyed) return;
    const before = waitingOn.get(socket);
    const answer = () => listener(request, response);
    if (before === undefined) {
      waitingOn.set(socket, []);
      begin(socket, response, answer);
    } else if (before.length < waiting) before.push(() => begin(socket, response, answer));
    else socket.destroy();
  };
}
