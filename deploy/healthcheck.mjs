// For the health check of a container: exit code 0 where the site answers, 1 where it does not or says that it can't.
const address = `http://127.0.0.1:${process.env.PORT || '8080'}/`;
const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exitCode = answer !== undefined && answer.status < 500 ? 0 : 1;
