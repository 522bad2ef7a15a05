import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkTemplate, isHarmless } from '../../../src/core/template/checkTemplate';
import { namesAt } from '../../../src/core/template/templateCursor';
import { faultWords } from '../../../src/core/template/templateFault';
import { TEMPLATE_VARIABLES } from '../../../src/core/template/variables/templateVariables';

const HEAD = '---\ntemplate: minutes\n---\n';

describe('a template is checked before it is filled', () => {
  /** The fault stands where › is. */
  const faults: readonly (readonly [what: string, body: string, reason: string])[] = [
    ['a name it does not have', '# ›{{titel}}', 'unknown-variable'],
    ['a name in a list that may be empty', '{{#goals}}{{text}} ›{{owner}}{{/goals}}', 'unknown-variable'],
    ['an item’s name outside of its list', '{{#goals}}{{text}}{{/goals}} ›{{text}}', 'unknown-variable'],
    ['a section nobody closes', '{{#goals}}x{{/goals}} ›{{#hasGoals}}x', 'unclosed-section'],
    ['a section closed around another', '{{#hasGoals}}›{{#goals}}x{{/hasGoals}}', 'unclosed-section'],
    ['a section nobody opened', '# x ›{{/goals}}', 'unopened-section'],
    ['braces nobody closes', '# x ›{{title', 'unclosed-tag'],
    ['a partial', '›{{> other}}', 'not-available'],
    ['an unescaped value', '›{{{title}}}', 'not-available'],
    ['changed delimiters', '›{{=<% %>=}}', 'not-available'],
    ['the constructor', '›{{constructor.name}}', 'unknown-variable'],
    ['a list as if it were text', '›{{goals}}', 'nothing-to-print'],
  ];
  for (const [what, body, reason] of faults) {
    it(`finds ${what} at its place`, () => {
      const found = checkTemplate(HEAD + body.replace('›', ''), 'minutes');
      assert.deepEqual(
        found.map((fault) => [fault.reason, fault.offset]),
        [[reason, HEAD.length + body.indexOf('›')]],
      );
      const words = (['en', 'zh-cn'] as const).map((locale) => found.map((fault) => faultWords(fault, locale)).join());
      assert.notEqual(words[0], words[1]);
      assert.equal(found.some(isHarmless), reason === 'nothing-to-print');
    });
  }

  it('finds what is wrong with the block at the top', () => {
    assert.deepEqual(reasons('# {{title}}'), ['no-frontmatter']);
    assert.deepEqual(reasons('---js\n({})\n---\n'), ['no-frontmatter']);
    assert.deepEqual(reasons('---\nfolder: [\n---\n'), ['frontmatter']);
    assert.deepEqual(reasons("---\nfileName: '{{dat}}'\n---\n"), ['unknown-variable']);
  });

  it('knows every name that the templates of the product use', () => {
    for (const language of ['en', 'zh-cn']) {
      const files = readdirSync(`media/templates/${language}`);
      assert.deepEqual(files.map((file) => file.replace('.md', '')).sort(), [...TEMPLATE_VARIABLES.keys()].sort());
      for (const file of files) {
        const source = readFileSync(`media/templates/${language}/${file}`, 'utf8');
        assert.deepEqual(checkTemplate(source, file.replace('.md', '')), [], `${language}/${file}`);
      }
    }
  });
});

describe('what may be written between the braces', () => {
  /** The cursor is at |. */
  const places: readonly (readonly [body: string, has: readonly string[], hasNot: readonly string[]])[] = [
    ['# {{|', ['title', 'client'], ['goals', 'hasGoals', 'text']],
    ['# {{ti|', ['title'], []],
    ['{{#|', ['goals', 'hasGoals', 'time'], ['text']],
    ['{{#goals}}\n- {{|', ['text', 'outcome', 'title'], []],
    ['{{#goals}}x{{/goals}} {{|', ['title'], ['outcome']],
    ['{{^goals}}{{|', ['title'], ['outcome']],
    ['{{#hasGoals}}{{#goals}}{{/|', ['goals', 'hasGoals'], ['title']],
  ];
  for (const [body, has, hasNot] of places) {
    it(body.replaceAll('\n', ' '), () => {
      const offset = HEAD.length + body.indexOf('|');
      const names = namesAt(HEAD + body.replace('|', ''), 'minutes', offset)?.variables.map(({ name }) => name) ?? [];
      for (const name of has) assert.ok(names.includes(name), name);
      for (const name of hasNot) assert.ok(!names.includes(name), name);
    });
  }

  it('nothing outside of braces, and nothing in a file that is no template', () => {
    assert.equal(namesAt('# title', 'minutes', 3), undefined);
    assert.equal(namesAt('# {{title}} x', 'minutes', 13), undefined);
    assert.equal(namesAt('# {{', 'README', 4), undefined);
  });
});

function reasons(source: string): readonly string[] {
  return checkTemplate(source, 'minutes').map(({ reason }) => reason);
}
