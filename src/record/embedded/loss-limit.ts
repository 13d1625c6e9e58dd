/** How often a server may end within that time before it is not started anew any more. */
export const mostLosses = 5;
export const withinMinutes = 10;

/**
 * Counts how often a server was lost within a while. What is started anew for ever hides a fault from whoever watches the program; one that
 * ends is seen, and started by the system with a pause.
 */
export class LossLimit {
  #losses: readonly { readonly pid: number; readonly at: number }[] = [];

  /**
   * Whether this loss is one too many.
   * @param pid the server's process; a second try after the same loss is no other loss
   * @param at in ms, by a clock that nobody sets
   */
  isBeyond(pid: number, at: number): boolean {
    const since = at - withinMinutes * 60_000;
    const recent = this.#losses.filter((loss) => loss.at > since);
    this.#losses = recent.at(-1)?.pid === pid ? recent : [...recent, { pid, at }];
    return this.#losses.length > mostLosses;
  }
}
