import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Tells one process from another, also from a later one with the same number. */
export const ProcessIdentity = z.object({
  host: z.string(),
  pid: z.int(),
  /** When it started, by a clock that only counts up; absent where the system does not tell. */
  start: z.string().optional(),
});
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Boot and clock ticks since it: field 22 of /proc/PID/stat, counted after the name, which may hold spaces. */
function startOf(pid: number): string | undefined {
  const stat = contentOf(`/proc/${pid}/stat`);
  const boot = contentOf("/proc/sys/kernel/random/boot_id");
  const ticks = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return ticks === undefined || boot === undefined ? undefined : `${boot.trim()}/${ticks}`;
}

export function ownIdentity(): ProcessIdentity {
  const start = startOf(process.pid);
  return { host: hostname(), pid: process.pid, ...(start !== undefined && { start }) };
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process of this machine is still the one described, or "unknown" where it ran on another machine. */
export function isAlive(identity: ProcessIdentity): boolean | "unknown" {
  if (identity.host !== hostname()) return "unknown";
  if (!answers(identity.pid)) return false;
  return identity.start === undefined || startOf(identity.pid) === identity.start;
}
