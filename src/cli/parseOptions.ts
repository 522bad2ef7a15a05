import { parseArgs } from 'node:util';
import { parseLocalDate } from '../core/calendar/localDate';
import type { LocalDate } from '../core/model/date';
import { nearMiss } from '../core/rules/nearMiss';
import { type Terminal, UsageError } from './terminal';
import { MISTAKES } from './words/mistakes';

/** How an option is written: `--json`, or `--cache DIR`; `many` may stand several times. */
export type OptionKind = 'flag' | 'value' | 'many';

/** A call taken apart. */
export interface Options {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** Takes a call apart. @throws UsageError on an option that is unknown, lacks its value or has one too many */
export function parseOptions(
  args: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
  terminal: Pick<Terminal, 'locale'>,
): Options {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'many' },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const words = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
      if (!kind) {
        throw new UsageError(MISTAKES.unknownOption[terminal.locale](token.rawName, nearOption(token.name, kinds)));
      }
      if (kind === 'flag' && token.value !== undefined) {
        throw new UsageError(MISTAKES.noValueTaken[terminal.locale](token.rawName));
      }
      if (kind !== 'flag' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
        throw new UsageError(MISTAKES.missingValue[terminal.locale](token.rawName));
      }
      words.set(token.name, [...(words.get(token.name) ?? []), token.value ?? '']);
    }
  }
  return {
    positionals,
    has: (name) => words.has(name),
    value: (name) => words.get(name)?.at(-1),
    values: (name) => words.get(name) ?? [],
  };
}

function nearOption(name: string, kinds: Readonly<Record<string, OptionKind>>): string | undefined {
  const near = nearMiss(name, Object.keys(kinds));
  return near && `--${near}`;
}

/** The day an option names; absent without the option. @throws UsageError on what is no day of the calendar */
export function dateOption(
  options: Options,
  name: string,
  { locale }: Pick<Terminal, 'locale'>,
): LocalDate | undefined {
  const value = options.value(name);
  const date = value === undefined ? undefined : parseLocalDate(value);
  if (value !== undefined && date === undefined) {
    throw new UsageError(MISTAKES.badValue[locale](`--${name}`, value, MISTAKES.aDate[locale]));
  }
  return date;
}

/** The one of `values` that an option names. @throws UsageError on any other */
export function choiceOption<Value extends string>(
  options: Options,
  name: string,
  values: readonly Value[],
  { locale }: Pick<Terminal, 'locale'>,
): Value | undefined {
  const value = options.value(name);
  const found = values.find((it) => it === value);
  if (value !== undefined && found === undefined) {
    throw new UsageError(MISTAKES.badValue[locale](`--${name}`, value, MISTAKES.oneOf[locale](values)));
  }
  return found;
}
