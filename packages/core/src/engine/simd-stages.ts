import { kernelBytes } from "./kernel-bytes.ts";
import type { Stages } from "./stages.ts";

/** What is used of the host beyond the language itself; WebAssembly may be missing. */
interface Host {
  readonly WebAssembly?: {
    readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: object };
    validate(bytes: Uint8Array): boolean;
  };
  atob(text: string): string;
}

const pageBytes = 65536;
let compiled: object | "unavailable" | undefined;

function kernelModule({ WebAssembly, atob }: Host): object | "unavailable" {
  const bytes = Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0));
  return WebAssembly?.validate(bytes) ? new WebAssembly.Module(bytes) : "unavailable";
}

/** The stages in WebAssembly with vectors of 128 bits; undefined where the host has none. */
export function simdStages(bytes: number): Stages | undefined {
  // The library of the language does not describe the host, nor what a module exports; a test holds both to the plain stages.
  const host = globalThis as unknown as Host;
  compiled ??= kernelModule(host);
  if (compiled === "unavailable" || !host.WebAssembly) return undefined;
  const memory = new host.WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const { exports } = new host.WebAssembly.Instance(compiled, { engine: { memory } });
  return { ...(exports as Omit<Stages, "kind" | "memory">), kind: "simd", memory: memory.buffer };
}
