/**
 * One key press reaches this process once from the terminal and again from each parent that passes it on, so what
 * follows within this time is the same request.
 */
const sameRequestMilliseconds = 1000;

/**
 * Calls `stop` when a signal asks for it, or when the parent that holds the other end of the IPC channel is gone. Who
 * asks again while that is under way gets an end at once.
 */
export function onStopRequest(stop: () => void): void {
  let firstAt: number | undefined;
  const asked = () => {
    const now = performance.now();
    if (firstAt === undefined) {
      firstAt = now;
      stop();
    } else if (now - firstAt > sameRequestMilliseconds) process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, asked);
  if (process.connected) process.on("disconnect", asked);
}
