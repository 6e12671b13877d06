// Every setting of the program: meaning, unit, range and default, and nowhere else. The only reader of
// process.env. An empty value means unset; all problems are reported together; the environment is not changed,
// and what it says wins over the file .env. Relative folders start at the working directory.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { AppError } from './errors.js';

/** Whole numbers as people write them: digits only, so that "1e3", "0x10" and "5s" are refused. */
function wholeNumber(min: number, max: number, byDefault: number) {
  return z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max, {
      error: `a whole number from ${min} to ${max}`,
    })
    .transform(Number)
    .default(byDefault);
}

function folder(byDefault: string) {
  return z
    .string()
    .default(byDefault)
    .transform((path) => resolve(path));
}

function host(byDefault: string) {
  return z
    .string()
    .regex(/^[\w.:%-]+$/, { error: 'a host name or an IP address, without scheme and port' })
    .default(byDefault);
}

/** The origin a browser would send, or undefined for anything that is more or less than an origin. */
function originOf(value: string): string | undefined {
  if (!/^https?:\/\/[^*]+$/i.test(value) || !URL.canParse(value)) return undefined;
  const { origin, pathname, search, hash, username } = new URL(value);
  return pathname === '/' && search === '' && hash === '' && username === '' ? origin : undefined;
}

const origins = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((values) => values.every((value) => originOf(value) !== undefined), {
    error: 'origins divided by commas, such as https://icld.se, without paths and without *',
  })
  .transform((values): readonly string[] => [
    ...new Set(values.map(originOf).filter((origin) => origin !== undefined)),
  ])
  .default([]);

const publicUrl = z
  .string()
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), {
    error: 'an address that begins with http:// or https://',
  })
  .transform((value) => value.replace(/\/+$/, ''))
  .optional();

const settings = z.object({
  /** TCP port of the server; 0 takes any free one. */
  port: wholeNumber(0, 65_535, 3000),
  /** Address the server listens on. 127.0.0.1 is reached from this machine only; 0.0.0.0 from everywhere. */
  host: host('127.0.0.1'),
  /** Address under which people reach the server (behind a proxy), without a final slash. Unset: host and port. */
  publicUrl,
  /** Folder of the texts. */
  corpusDir: folder('corpus'),
  /** Folder of the index built from them. */
  indexDir: folder('index'),
  /** Folder of the embedding model. */
  modelDir: folder('models/e5-small-sv-en'),
  /** Threads that embed, one core each. Default chosen: two beat one session of two threads. */
  embeddingWorkers: wholeNumber(1, 64, 2),
  /** Questions that may wait for a worker; more get 503 at once. Chosen: about half a second of work. */
  maxQueuedQuestions: wholeNumber(1, 10_000, 32),
  /** Milliseconds a question may take before it ends in 504. Below the 15 s a request may take. */
  questionTimeoutMs: wholeNumber(100, 14_000, 10_000),
  /** Other sites whose pages may ask: exact origins. The server's own pages always may. */
  allowedOrigins: origins,
  /** Questions and searches per client and minute; 0 is no limit. */
  rateLimitPerMinute: wholeNumber(0, 1_000_000, 60),
  /** Proxies of ours in front of the server, whose X-Forwarded-For is believed. 0 believes none. */
  trustedProxyHops: wholeNumber(0, 10, 0),
  /** Least severe log lines that are written. */
  logLevel: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'one of silent, fatal, error, warn, info, debug, trace',
    })
    .default('info'),
  /** Folder of the feedback given, a file a day. */
  feedbackDir: folder('feedback'),
  /** Folder of a log of redacted questions, a file a day. Unset: questions are not kept. */
  questionLogDir: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  /** Days that feedback and logged questions are kept. */
  retentionDays: wholeNumber(1, 365, 21),
  /** Address of the separate listener for /metrics. */
  metricsHost: host('127.0.0.1'),
  /** Port of that listener; 0 is none: then only direct calls from this machine get /metrics. */
  metricsPort: wholeNumber(0, 65_535, 0),
});

/** All settings, checked and frozen. Folders are absolute paths. */
export type Config = Readonly<z.infer<typeof settings>>;

/** The environment variable of each setting: "rateLimitPerMinute" is read from RATE_LIMIT_PER_MINUTE. */
export const VARIABLES: ReadonlyMap<keyof Config, string> = new Map(
  (Object.keys(settings.shape) as (keyof Config)[]).map((name) => [
    name,
    name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
  ]),
);

/** Where settings come from, for tests and tools; by default the process and the file .env beside it. */
export interface ConfigSources {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Absent files are empty ones. */
  readonly envFile?: string;
}

function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(path)) return {};
  try {
    return parseEnv(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new AppError(
      'CONFIG_INVALID',
      `Expected settings in ${path}, could not read it. Make it a readable text file or remove it.`,
      { cause, details: { path } },
    );
  }
}

/**
 * The settings of this run.
 *
 * @throws {AppError} `CONFIG_INVALID` naming every wrong variable with its rule and the value found.
 */
export function loadConfig(sources: ConfigSources = {}): Config {
  const environment = sources.environment ?? process.env;
  const file = readEnvFile(sources.envFile ?? '.env');
  const found = new Map<string, string>();
  for (const [name, variable] of VARIABLES) {
    const value = environment[variable]?.trim() || file[variable]?.trim();
    if (value) found.set(name, value);
  }
  const result = settings.safeParse(Object.fromEntries(found));
  if (result.success) return Object.freeze(result.data);
  const problems = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]) as keyof Config;
    return `${VARIABLES.get(name)}: expected ${message}, found ${JSON.stringify(found.get(name))}.`;
  });
  throw new AppError(
    'CONFIG_INVALID',
    `${problems.join('\n')}\nCorrect this in the environment or in .env (.env.example lists every setting).`,
    { details: { variables: result.error.issues.map(({ path }) => VARIABLES.get(path[0] as keyof Config)) } },
  );
}
