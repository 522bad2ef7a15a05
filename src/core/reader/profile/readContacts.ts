import type { Locale } from '../../model/locale';
import type { Contact, Preferences } from '../../model/profile';
import { foldPhrase } from '../fold';
import { readChoice, readText, type ValueReader } from '../frontmatter/frontmatterReader';
import { readTexts, valueIn } from '../frontmatter/lists';
import type { YamlMap, YamlNode } from '../frontmatter/yamlNode';
import { readPerson, splitPeople } from '../people';
import { readValue } from '../readValue';
import { CONTACT_KEYS, ENGAGEMENT_KEYS, PREFERENCE_KEYS } from '../vocabulary/nestedKeys';
import { AUDIENCES, CHANNELS } from '../vocabulary/values';

/** The people of a profile: maps, or plain names with or without an address. */
export function readContacts(reader: ValueReader, node: YamlNode | undefined): readonly Contact[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => readContacts(reader, item));
  if (node.kind === 'map') {
    if (valueIn(node, CONTACT_KEYS.name)) return contactOf(reader, node);
    // `Anna Schmidt: { role: CTO }` or `Anna Schmidt: CTO`.
    return node.pairs.flatMap((pair) =>
      pair.value.kind === 'map'
        ? contactOf(reader, pair.value, pair.key)
        : [{ name: pair.key, aliases: [], focus: [], role: readText(pair.value)?.value, span: pair.keySpan }],
    );
  }
  if (node.isNull) return [];
  return splitPeople(node.text).flatMap((part) => {
    const person = readPerson(part.text);
    return person ? [{ ...person, aliases: [], focus: [], span: node.span }] : [];
  });
}

function contactOf(reader: ValueReader, map: YamlMap, key?: string): readonly Contact[] {
  const text = (key: keyof typeof CONTACT_KEYS): string | undefined => readText(valueIn(map, CONTACT_KEYS[key]))?.value;
  const written = text('name') ?? key;
  if (written === undefined) return [];
  const person = readPerson(written);
  const engagement = valueIn(map, CONTACT_KEYS.engagement);
  return [
    {
      name: person?.name ?? written,
      aliases: readTexts(valueIn(map, CONTACT_KEYS.aliases)).map((alias) => alias.value),
      role: text('role'),
      email: text('email') ?? person?.email,
      org: text('org'),
      audience: readChoice(reader, 'audience', valueIn(map, CONTACT_KEYS.audience), AUDIENCES)?.value,
      channel: readChannel(valueIn(map, CONTACT_KEYS.channel)),
      language: readLanguage(text('language')),
      focus: readTexts(valueIn(map, CONTACT_KEYS.focus)).map((item) => item.value),
      engagement:
        engagement?.kind === 'map'
          ? {
              current: readText(valueIn(engagement, ENGAGEMENT_KEYS.current))?.value,
              desired: readText(valueIn(engagement, ENGAGEMENT_KEYS.desired))?.value,
            }
          : undefined,
      notes: text('notes'),
      span: map.span,
    },
  ];
}

/** How somebody, or a client as a whole, likes to be talked to. */
export function readPreferences(reader: ValueReader, node: YamlNode | undefined): Preferences {
  if (node?.kind !== 'map') return {};
  return {
    channel: readChannel(valueIn(node, PREFERENCE_KEYS.channel)),
    audience: readChoice(reader, 'audience', valueIn(node, PREFERENCE_KEYS.audience), AUDIENCES)?.value,
    language: readLanguage(readText(valueIn(node, PREFERENCE_KEYS.language))?.value),
    notes: readText(valueIn(node, PREFERENCE_KEYS.notes))?.value,
  };
}

/** A way of talking, canonical where it is known, else as written. */
export function readChannel(node: YamlNode | undefined): string | undefined {
  const text = readText(node)?.value;
  return text === undefined ? undefined : channelOf(text);
}

/** The canonical name of a way of talking; one that nobody knows, as it is written. */
export function channelOf(text: string): string {
  return readValue(text, CHANNELS) ?? foldPhrase(text);
}

/** `en`, `en-GB`, `English`, `zh`, `zh-CN`, `中文` … */
export function readLanguage(text: string | undefined): Locale | undefined {
  const folded = text === undefined ? '' : foldPhrase(text).replace('_', '-');
  if (/^(?:en(?:-|$)|english|英)/.test(folded)) return 'en';
  return /^(?:zh(?:-|$)|cn$|chinese|中|汉|简体)/.test(folded) ? 'zh-cn' : undefined;
}
