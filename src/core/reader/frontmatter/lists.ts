import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import { isInternalAlone, saysInternalIn } from '../../visibility/internalWords';
import { foldKey } from '../fold';
import { struckBlanked } from '../inline/plainText';
import { readPerson, splitPeople } from '../people';
import { PERSON_KEYS } from '../vocabulary/nestedKeys';
import { readText } from './frontmatterReader';
import { isInternalMap } from './internalPairs';
import type { YamlMap, YamlNode, YamlScalar } from './yamlNode';

/** The value of the first of some spellings of a key (`nestedKeys.ts`) that a nested map has. */
export function valueIn(map: YamlMap, spellings: readonly string[]): YamlNode | undefined {
  for (const spelling of spellings) {
    for (const pair of map.pairs) if (foldKey(pair.key) === spelling) return pair.value;
  }
  return undefined;
}

/** A list of texts: a YAML list, or one text split at commas, 、 and semicolons. */
export function readTexts(node: YamlNode | undefined): readonly Located<string>[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => readText(item) ?? []);
  const text = readText(node);
  if (!text) return [];
  return text.value
    .split(/[,，、;；]/)
    .flatMap((part) => (part.trim() === '' ? [] : [{ value: part.trim(), span: text.span }]));
}

/** A list of sentences (goals): a YAML list, or one text, split only at semicolons and line breaks. */
export function readSentences(node: YamlNode | undefined): readonly Located<string>[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => readText(item) ?? []);
  if (node?.kind !== 'scalar' || node.isNull) return [];
  return node.text
    .split(/[;；\n]/)
    .flatMap((part) => (part.trim() === '' ? [] : [{ value: part.trim().replace(/^[-*]\s+/, ''), span: node.span }]));
}

/** People: a list of names or `{ name, email, org }`, a text, or a map (`Anna: CTO`). A mark that stands among them by itself keeps them all inside. */
export function readPeople(node: YamlNode | undefined): readonly Participant[] {
  const people = peopleIn(node);
  return people.some(({ name, hidden }) => hidden && isInternalAlone(name))
    ? people.map((person) => ({ ...person, hidden: true }))
    : people;
}

function peopleIn(node: YamlNode | undefined): readonly Participant[] {
  if (!node) return [];
  if (node.kind === 'list')
    return node.items.flatMap((item) => (item.kind === 'scalar' ? peopleOf(item) : peopleIn(item)));
  if (node.kind === 'scalar') return peopleOf(node);
  const name = readText(valueIn(node, PERSON_KEYS.name));
  if (name) {
    const email = readText(valueIn(node, PERSON_KEYS.email))?.value;
    const org = readText(valueIn(node, PERSON_KEYS.org))?.value;
    const isInside = isInternalMap(node.pairs) || saysInternalIn(name.value);
    const hidden = isInside ? { hidden: true } : {};
    return [{ name: readPerson(name.value)?.name ?? name.value, email, org, span: node.span, ...hidden }];
  }
  return node.pairs.flatMap((pair) => {
    if (pair.value.kind === 'list')
      return peopleIn(pair.value).map((person) => ({
        ...person,
        org: person.org ?? pair.key,
        ...(isInternalAlone(pair.key) ? { hidden: true } : {}),
      }));
    const person = readPerson(pair.key);
    return person ? [{ ...person, span: pair.keySpan }] : [];
  });
}

function peopleOf({ text, isNull, isVerbatim, span }: YamlScalar): readonly Participant[] {
  if (isNull) return [];
  return splitPeople(struckBlanked(text)).flatMap((part) => {
    const person = readPerson(part.text);
    const hidden = isMarkedInternal(part.text) ? { hidden: true } : {};
    // In a quoted or folded value a part has no place of its own: the whole value counts.
    const place = isVerbatim ? { ...span, start: span.start + part.start, end: span.start + part.end } : span;
    return person ? [{ ...person, span: place, ...hidden }] : [];
  });
}

/** `Li Wei (internal)`, `internal`: no client is told of them. */
function isMarkedInternal(text: string): boolean {
  return saysInternalIn(text) || isInternalAlone(text);
}
