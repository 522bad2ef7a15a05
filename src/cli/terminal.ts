import type { Locale } from '../core/model/locale';

/** What a command may use of the world outside: handed in, so that commands can be tried without a process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly locale: Locale;
  /** True when a person sees stderr, so that progress is worth showing. */
  readonly showsProgress: boolean;
  /** Where the bundles lie, the reading worker among them. */
  readonly dist: string;
  /** Where the templates lie. */
  readonly media: string;
  /** The local calendar day, for commands that are not told another. */
  today(): string;
  out(text: string | Uint8Array): Promise<void>;
  err(text: string): void;
}

/** Exit codes: all is well, problems were found, the call was wrong, the leak policy refused. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A mistake in the call, or a folder that cannot be read: said in one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
