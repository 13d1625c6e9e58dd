// For the health check of a container: exit code 0 where the site and its database answer, 1 where they do not. It asks /ready at DOELSPOOR_STATUS.
const port = process.env.DOELSPOOR_STATUS?.split(':').at(-1);
const signal = AbortSignal.timeout(4_000);
const answer = await fetch(`http://127.0.0.1:${port}/ready`, { signal }).catch(() => undefined);
process.exitCode = answer?.ok === true ? 0 : 1;
