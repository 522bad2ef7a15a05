import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { renderNoteTemplate } from '../../../src/core/template/renderNoteTemplate';
import { TemplateError } from '../../../src/core/template/templateFault';

const template = (note: string) =>
  `---\ntemplate: meeting\nfolder: meetings\nfileName: '{{date}}-{{title}}'\n---\n${note}`;
const titled = template('---\ntitle: {{title}}\n---\n\n# {{title}}\n');

describe('a note from a template', () => {
  it('says where it goes', () => {
    const { folder, fileName } = renderNoteTemplate(template('# {{title}}'), { title: 'Kick-off', date: '2026-11-20' });
    assert.deepEqual([folder, fileName], ['meetings', '2026-11-20-Kick-off']);
  });

  for (const title of [
    'Kick-off',
    'Q&A: round #2',
    'yes',
    '12',
    '{{date}}',
    '"quoted"',
    '- item',
    '上线评审:第二轮',
    '@ home',
    'a\nb: c',
  ]) {
    it(`keeps the title ${JSON.stringify(title)} a title`, () => {
      const { text } = renderNoteTemplate(titled, { title, date: '2026-11-20' });
      const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      assert.deepEqual(parseDocument(head, { schema: 'core' }).toJS(), { title: title.replace(/\s+/g, ' ') });
    });
  }

  it('writes nothing as markup that the value did not mean so', () => {
    const { text } = renderNoteTemplate(template('{{title}}'), { title: '<b>*a*</b> [x](y) |', date: '' });
    assert.equal(text, '\\<b\\>\\*a\\*\\</b\\> \\[x\\](y) \\|\n');
  });

  it('repeats lists and knows the names outside', () => {
    const note = template('{{#people}}- {{name}} of {{title}}\n{{/people}}{{^people}}nobody{{/people}}');
    const people = [{ name: 'Anna' }, { name: '王伟' }];
    assert.equal(renderNoteTemplate(note, { title: 'T', date: '', people }).text, '- Anna of T\n- 王伟 of T\n');
    assert.equal(renderNoteTemplate(note, { title: 'T', date: '', people: [] }).text, 'nobody\n');
  });

  const faults: readonly (readonly [note: string, reason: string, name: string])[] = [
    ['{{titel}}', 'unknown-variable', 'titel'],
    ['{{constructor}}', 'unknown-variable', 'constructor'],
    ['{{__proto__}}', 'unknown-variable', '__proto__'],
    ['{{{title}}}', 'not-available', 'title'],
    ['{{&title}}', 'not-available', 'title'],
    ['{{>other}}', 'not-available', 'other'],
    ['{{#title}}x', 'unclosed-section', 'title'],
    ['x{{/title}}', 'unopened-section', 'title'],
  ];
  for (const [note, reason, name] of faults) {
    it(`refuses ${note}`, () => {
      assert.throws(
        () => renderNoteTemplate(template(note), { title: 'T', date: '' }),
        (cause) => cause instanceof TemplateError && cause.fault.reason === reason && cause.fault.name === name,
      );
    });
  }

  for (const fence of ['---js', '--- js ', '---javascript']) {
    it(`never runs ${fence}`, () => {
      assert.throws(
        () => renderNoteTemplate(`${fence}\nglobalThis.leaked = true\n---\nx`, { title: '', date: '' }),
        /begins with a block/,
      );
      assert.equal('leaked' in globalThis, false);
    });
  }
});
