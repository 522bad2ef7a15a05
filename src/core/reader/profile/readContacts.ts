import type { Locale } from '../../model/locale';
import type { Contact, Preferences } from '../../model/profile';
import { foldPhrase } from '../fold';
import { readChoice, readText, type ValueReader } from '../frontmatter/frontmatterReader';
import { readTexts, valueIn } from '../frontmatter/lists';
import type { YamlMap, YamlNode } from '../frontmatter/yamlNode';
import { readPerson, splitPeople } from '../people';
import { readValue } from '../readValue';
import { AUDIENCES, CHANNELS } from '../vocabulary/values';

/** The people of a profile: maps, or plain names with or without an address. */
export function readContacts(reader: ValueReader, node: YamlNode | undefined): readonly Contact[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => readContacts(reader, item));
  if (node.kind === 'map') {
    if (valueIn(node, 'name', '姓名')) return contactOf(reader, node);
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
  const text = (...names: readonly string[]): string | undefined => readText(valueIn(map, ...names))?.value;
  const written = text('name', '姓名') ?? key;
  if (written === undefined) return [];
  const person = readPerson(written);
  const engagement = valueIn(map, 'engagement', '参与度', '参与程度');
  return [
    {
      name: person?.name ?? written,
      aliases: readTexts(valueIn(map, 'aliases', 'alias', 'nicknames', 'nickname', '别名', '昵称')).map(
        (alias) => alias.value,
      ),
      role: text('role', 'title', 'position', 'job', '角色', '职位', '职务'),
      email: text('email', 'mail', 'e-mail', '邮箱', '邮件', '电子邮件') ?? person?.email,
      org: text('org', 'organisation', 'organization', 'company', '公司', '单位', '组织'),
      audience: readChoice(reader, 'audience', valueIn(map, 'audience', '受众'), AUDIENCES)?.value,
      channel: readChannel(valueIn(map, 'channel', 'prefers', '渠道', '沟通渠道', '沟通方式')),
      language: readLanguage(text('language', 'lang', '语言')),
      focus: readTexts(valueIn(map, 'focus', 'interests', 'concerns', 'caresabout', '关注', '关注点')).map(
        (item) => item.value,
      ),
      engagement:
        engagement?.kind === 'map'
          ? {
              current: readText(valueIn(engagement, 'current', '当前', '现状'))?.value,
              desired: readText(valueIn(engagement, 'desired', '期望', '目标'))?.value,
            }
          : undefined,
      notes: text('notes', 'note', '备注', '说明'),
      span: map.span,
    },
  ];
}

/** How somebody, or a client as a whole, likes to be talked to. */
export function readPreferences(reader: ValueReader, node: YamlNode | undefined): Preferences {
  if (node?.kind !== 'map') return {};
  return {
    channel: readChannel(valueIn(node, 'channel', '渠道', '沟通渠道', '沟通方式')),
    audience: readChoice(reader, 'audience', valueIn(node, 'audience', '受众'), AUDIENCES)?.value,
    language: readLanguage(readText(valueIn(node, 'language', 'lang', '语言'))?.value),
    notes: readText(valueIn(node, 'notes', 'note', '备注', '说明'))?.value,
  };
}

/** A way of talking, canonical where it is known, else as written. */
export function readChannel(node: YamlNode | undefined): string | undefined {
  const text = readText(node)?.value;
  return text === undefined ? undefined : channelOf(text);
}

export function channelOf(text: string): string {
  return readValue(text, CHANNELS) ?? foldPhrase(text);
}

/** `en`, `en-GB`, `English`, `zh`, `zh-CN`, `中文` … */
export function readLanguage(text: string | undefined): Locale | undefined {
  const folded = text === undefined ? '' : foldPhrase(text).replace('_', '-');
  if (/^(?:en(?:-|$)|english|英)/.test(folded)) return 'en';
  return /^(?:zh(?:-|$)|cn$|chinese|中|汉|简体)/.test(folded) ? 'zh-cn' : undefined;
}
