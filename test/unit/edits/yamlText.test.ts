import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { yamlText } from '../../../src/core/edits/yamlText';
import type { YamlValue } from '../../../src/core/model/textEdit';

const PLAIN: readonly string[] = ['Anna Schmidt', '2026-11-20', '确定上线日期', 'Agree the date, then sign', 'Zoë'];
const QUOTED: readonly string[] = [
  '',
  ' x',
  'a: b',
  'a #b',
  '- a',
  '[x]',
  '@anna',
  'yes',
  'No',
  '~',
  'null',
  '12',
  '1e3',
  '0x1F',
  '12:30',
  'a:',
  '"',
  "'",
  'x\ny',
  '*a',
  '&a',
  '!x',
  '%x',
  '|',
  '>',
  '`',
  '\u2028',
  '\u{1F600}\u0007',
];

describe('yamlText', () => {
  for (const text of PLAIN) {
    it(`writes ${text} without quotes`, () => assert.equal(yamlText(text), text));
  }
  for (const text of [...PLAIN, ...QUOTED]) {
    it(`reads ${JSON.stringify(text)} back, on its own, in a list and in a map`, () => {
      assert.equal(parse(yamlText(text)), text);
      assert.deepEqual(parse(yamlText([text, text])), [text, text]);
      assert.deepEqual(parse(yamlText({ a: text, b: [text] })), { a: text, b: [text] });
    });
  }
  it('writes maps and lists on one line', () => {
    const value: YamlValue = { date: '2026-11-21', with: ['Anna Schmidt'], count: 2, ok: true };
    assert.equal(yamlText(value), '{ date: 2026-11-21, with: [Anna Schmidt], count: 2, ok: true }');
  });
});
