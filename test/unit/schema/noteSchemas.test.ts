import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { NoteKind } from '../../../src/core/model/note';
import { foldKey } from '../../../src/core/reader/fold';
import { entryKey, noteKey } from '../../../src/core/reader/keyNames';
import { ENTRY_KEYS, NOTE_KEYS } from '../../../src/core/reader/vocabulary/keys';
import type { Field, FieldShape } from '../../../src/core/schema/field';
import { jsonSchemaOf } from '../../../src/core/schema/jsonSchema';
import { fieldsOf, NOTE_SCHEMAS } from '../../../src/core/schema/noteSchemas';

const EXAMPLES = 'examples/studio';

describe('the description of the frontmatter', () => {
  it('has no key that the reader does not know', () => {
    const unknown = [...NOTE_SCHEMAS].flatMap(([kind, fields]) =>
      fields.filter(({ key }) => !isRead(key)).map(({ key }) => `${kind}: ${key}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('leaves out no key that the reader knows', () => {
    const described = new Set([...NOTE_SCHEMAS.values()].flat().map(({ key }) => foldKey(key)));
    const missing = [...Object.keys(NOTE_KEYS), ...Object.keys(ENTRY_KEYS)].filter(
      (key) => !described.has(foldKey(key)),
    );
    // `time` is written behind the date.
    assert.deepEqual(missing, ['time']);
  });

  it('says each key once in each type, in both languages', () => {
    for (const [kind, fields] of NOTE_SCHEMAS) {
      assert.equal(new Set(fields.map(({ key }) => key)).size, fields.length, kind);
    }
    for (const { key, description } of [...NOTE_SCHEMAS.values()].flat().flatMap(withInner)) {
      assert.match(description['zh-cn'], /\p{Script=Han}/u, key);
      assert.doesNotMatch(description.en, /\p{Script=Han}/u, key);
    }
  });
});

describe('the JSON schemas', () => {
  for (const { path, kind, frontmatter } of exampleNotes()) {
    it(`take ${path}`, () => {
      const result = z.fromJSONSchema(jsonSchemaOf(kind) as z.core.JSONSchema.JSONSchema).safeParse(frontmatter);
      assert.ok(result.success, JSON.stringify(result.error?.issues));
    });
  }

  for (const [value, taken] of [
    [{ type: 'meeting', status: 'held' }, true],
    [{ type: '会议纪要', status: 'Completed', purpose: '进度同步' }, true],
    [{ type: 'meeting', goals: 'Agree the date', participants: ['王伟', { name: 'Li Wei', org: 'us' }] }, true],
    [{ type: 'meeting', channel: null, note: 'keys of your own are left alone' }, true],
    [{ type: 'meeting', status: 'perhaps' }, false],
    [{ type: 'meeting', shared: { date: 'soon' } }, false],
    [{ type: 'meeting', date: '20 November' }, false],
  ] as const) {
    it(`${taken ? 'take' : 'refuse'} ${JSON.stringify(value)}`, () => {
      const schema = z.fromJSONSchema(jsonSchemaOf('meeting') as z.core.JSONSchema.JSONSchema);
      assert.equal(schema.safeParse(value).success, taken);
    });
  }
});

function isRead(key: string): boolean {
  return [noteKey(key), entryKey(key)].some((known) => known !== undefined && foldKey(known) === foldKey(key));
}

function withInner(field: Field): readonly Field[] {
  return [field, ...innerOf(field.shape).flatMap(withInner)];
}

function innerOf(shape: FieldShape): readonly Field[] {
  switch (shape.takes) {
    case 'map':
      return shape.fields;
    case 'list':
      return innerOf(shape.of);
    case 'either':
      return shape.of.flatMap(innerOf);
    default:
      return [];
  }
}

function exampleNotes(): readonly { readonly path: string; readonly kind: NoteKind; readonly frontmatter: unknown }[] {
  return (readdirSync(EXAMPLES, { recursive: true }) as string[]).flatMap((path) => {
    const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(
      path.endsWith('.md') ? readFileSync(join(EXAMPLES, path), 'utf8') : '',
    );
    const frontmatter: unknown = yaml && parse(yaml[1] ?? '', { schema: 'core' });
    const kind = (frontmatter as { readonly type?: NoteKind } | null)?.type;
    return kind && fieldsOf(kind).length > 0 ? [{ path, kind, frontmatter }] : [];
  });
}
