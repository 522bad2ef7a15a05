import { isChineseName, isKnown, type KnownPeople } from './knownPeople';

/** Names in a stretch that nothing but blanks may part (`段宁  陈航`), if it holds nothing else. */
export function hanNamesIn(text: string, known: KnownPeople): readonly string[] | undefined {
  const names = text.trim().split(/\s*[、，,和&/]\s*|\s+/u);
  return names.length <= 5 && names.every((name) => isKnown(name, known) || isChineseName(name)) ? names : undefined;
}
