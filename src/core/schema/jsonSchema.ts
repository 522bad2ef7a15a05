import type { Localized } from '../model/locale';
import type { NoteKind } from '../model/note';
import { TYPE } from './choices';
import type { Choice, Field, FieldShape } from './field';
import { fieldsOf } from './noteSchemas';

/** JSON, as a schema is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/**
 * The frontmatter of a type of note as a JSON Schema, for other editors. Keys that are not listed are allowed: notes may carry
 * whatever else their owner likes. Descriptions are English, then Chinese.
 */
export function jsonSchemaOf(kind: NoteKind): Json {
  const about = TYPE.takes === 'choice' ? TYPE.choices.find(({ value }) => value === kind) : undefined;
  return {
    $schema: DIALECT,
    title: kind,
    ...(about && { description: inBoth(about.description) }),
    ...mapSchema(fieldsOf(kind)),
  };
}

function mapSchema(fields: readonly Field[]): { readonly [key: string]: Json } {
  const properties = fields.map(({ key, description, shape }) => [
    key,
    { description: inBoth(description), ...schemaOf(shape) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) as Json };
}

/** A key without a value is a blank to fill, and no mistake. */
function schemaOf(shape: FieldShape): { readonly [key: string]: Json } {
  return { anyOf: [...alternatives(shape), { type: 'null' }] };
}

function alternatives(shape: FieldShape): readonly { readonly [key: string]: Json }[] {
  switch (shape.takes) {
    case 'number':
      return [{ type: 'number', minimum: 0 }];
    case 'date':
      return [{ type: 'string', format: 'date', pattern: DAY }];
    case 'date-time':
      return [
        { type: 'string', format: 'date', pattern: DAY },
        { type: 'string', pattern: `${DAY.slice(0, -1)}[T ]\\d{2}:\\d{2}$` },
      ];
    case 'occurrence':
      return [
        { type: 'string', format: 'date', pattern: DAY },
        { type: 'string', enum: ['yes', 'no', '是', '否'] },
        { type: 'boolean' },
      ];
    case 'choice':
      return choiceSchema(shape.choices, shape.spellings, shape.open);
    case 'list':
      return [{ type: 'array', items: schemaOf(shape.of) }, ...alternatives(shape.of)];
    case 'map':
      return [mapSchema(shape.fields)];
    case 'either':
      return shape.of.flatMap(alternatives);
    default:
      return [{ type: ['string', 'number', 'boolean'] }];
  }
}

function choiceSchema(
  choices: readonly Choice[],
  spellings: readonly string[],
  open: boolean,
): readonly { readonly [key: string]: Json }[] {
  const listed = choices.map(({ value, description }) => ({ const: value, description: inBoth(description) }));
  if (open) {
    return [...listed, { type: 'string' }];
  }
  const all = [...new Set([...choices.map(({ value }) => value), ...spellings])];
  return [...listed, { type: 'string', pattern: `^(?:${all.map(anyCase).join('|')})$` }];
}

/** A word as a pattern in any case; JSON Schema has no flag for that. */
function anyCase(word: string): string {
  return [...word]
    .map((char) => {
      const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
      return lower === upper ? char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `[${lower}${upper}]`;
    })
    .join('');
}

function inBoth({ en, 'zh-cn': zh }: Localized): string {
  return `${en}\n${zh}`;
}
