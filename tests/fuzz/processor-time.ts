/** How many milliseconds of processor time a piece of work takes, of all threads. The clock would count what else the machine does. */
export async function measureProcessorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
