import { invalidInput, type Text } from "@tandem/core";
import { type DataTerms, dataTerms } from "@tandem/data";
import { z } from "zod";

/** Where batches are queued and kept: in this process, or on Redis and PostgreSQL. */
export type Backend =
  | { readonly kind: "embedded"; readonly dataDir: string }
  | { readonly kind: "server"; readonly redisUrl: string; readonly databaseUrl: string };

/** A language model behind any OpenAI-compatible endpoint. */
interface ModelConfig {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly backend: Backend;
  readonly terms: DataTerms;
  readonly model?: ModelConfig;
  /** When set, every endpoint but health asks for it as a bearer token. */
  readonly apiToken?: string;
}

const visible = z.string().regex(/^[\x21-\x7e]+$/);

const Settings = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
    HOST: z.string().regex(/^[\w.:-]+$/),
    TANDEM_DATA_DIR: z.string(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    OPENAI_API_KEY: visible,
    OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }),
    TANDEM_MODEL: z.string().max(200),
    TANDEM_DATA_TERMS: z.enum(dataTerms),
    TANDEM_API_TOKEN: visible,
  })
  .partial();
type Settings = z.infer<typeof Settings>;

/** What each setting must be. The message never repeats the value, since some are secrets. */
const expected: Readonly<Record<keyof Settings, Text>> = {
  PORT: { en: "a port from 0 to 65535, such as 8787", zh: "0 至 65535 之间的端口号，例如 8787" },
  HOST: { en: "a host name or address, such as 127.0.0.1", zh: "主机名或地址，例如 127.0.0.1" },
  TANDEM_DATA_DIR: { en: "a folder, such as .tandem", zh: "文件夹路径，例如 .tandem" },
  REDIS_URL: { en: "an address like redis://host:6379", zh: "形如 redis://host:6379 的地址" },
  DATABASE_URL: {
    en: "an address like postgres://user:password@host:5432/tandem",
    zh: "形如 postgres://user:password@host:5432/tandem 的地址",
  },
  OPENAI_API_KEY: { en: "a key of visible ASCII characters", zh: "由可见 ASCII 字符组成的密钥" },
  OPENAI_BASE_URL: { en: "an address like https://host/v1", zh: "形如 https://host/v1 的地址" },
  TANDEM_MODEL: { en: "the name of a model", zh: "模型名称" },
  TANDEM_DATA_TERMS: { en: 'either "all" or "open"', zh: "“all” 或 “open”" },
  TANDEM_API_TOKEN: {
    en: "visible ASCII characters without spaces",
    zh: "由可见 ASCII 字符组成，不含空格",
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

function settingsOf(environment: Environment): Settings {
  const given = Object.keys(expected).flatMap((name) => {
    const text = environment[name]?.trim() ?? "";
    return text === "" ? [] : [[name, text]];
  });
  const parsed = Settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const [name, must] = Object.entries(expected).find(([setting]) => wrong.has(setting)) ?? [];
  if (name === undefined || must === undefined) throw parsed.error;
  throw invalidInput(name, { en: `must be ${must.en}`, zh: `应为${must.zh}` });
}

function backend(settings: Settings): Backend {
  const { REDIS_URL: redisUrl, DATABASE_URL: databaseUrl } = settings;
  if (redisUrl !== undefined && databaseUrl !== undefined) return { kind: "server", redisUrl, databaseUrl };
  if (redisUrl === undefined && databaseUrl === undefined)
    return { kind: "embedded", dataDir: settings.TANDEM_DATA_DIR ?? ".tandem" };
  const [given, missing] =
    redisUrl === undefined
      ? (["DATABASE_URL", "REDIS_URL"] as const)
      : (["REDIS_URL", "DATABASE_URL"] as const);
  throw invalidInput(missing, {
    en: `is missing: ${given} is set, and the two go together; set both, or neither for the embedded queue`,
    zh: `未设置：已设置 ${given}，两者须同时设置；若使用内嵌队列，则两者都不要设置`,
  });
}

function model(settings: Settings): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, TANDEM_MODEL: name } = settings;
  if (apiKey === undefined && baseUrl === undefined) {
    if (name === undefined) return undefined;
    throw invalidInput("TANDEM_MODEL", {
      en: "names a model but not where it is: set OPENAI_API_KEY, OPENAI_BASE_URL or both, or unset TANDEM_MODEL",
      zh: "已指定模型但未说明其位置：请设置 OPENAI_API_KEY 和/或 OPENAI_BASE_URL，或取消 TANDEM_MODEL",
    });
  }
  if (name !== undefined)
    return {
      model: name,
      ...(apiKey !== undefined && { apiKey }),
      ...(baseUrl !== undefined && { baseUrl }),
    };
  const given = apiKey === undefined ? "OPENAI_BASE_URL" : "OPENAI_API_KEY";
  throw invalidInput("TANDEM_MODEL", {
    en: `is missing: ${given} is set, and a model needs a name; set TANDEM_MODEL to it, or unset ${given} to use the built-in planner`,
    zh: `未设置：已设置 ${given}，还需用 TANDEM_MODEL 指定模型名称；若使用内置规划器，请取消 ${given}`,
  });
}

/**
 * The settings of the assistant; an empty variable counts as not set.
 * @throws TandemError `invalid-input` that names the variable and what it must be, never its value.
 */
export function readConfig(environment: Environment = process.env): Config {
  const settings = settingsOf(environment);
  const chosenModel = model(settings);
  return {
    port: settings.PORT ?? 8787,
    host: settings.HOST ?? "127.0.0.1",
    backend: backend(settings),
    terms: settings.TANDEM_DATA_TERMS ?? "all",
    ...(chosenModel && { model: chosenModel }),
    ...(settings.TANDEM_API_TOKEN !== undefined && { apiToken: settings.TANDEM_API_TOKEN }),
  };
}
