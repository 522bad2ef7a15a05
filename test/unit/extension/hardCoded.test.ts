import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a person reads, where it is given as a property or an attribute. */
const SHOWN =
  /^(label|description|detail|title|placeHolder|placeholder|prompt|tooltip|message|openLabel|saveLabel|aria-label)$/;
/** Calls whose texts are translated, or are read by programs and by whoever reads a log. */
const SPOKEN_OTHERWISE =
  /(^|\.)(t|error|info|executeCommand|registerCommand|joinPath|createOutputChannel|get|update|onFault)$/;

describe('a text in the extension or the dashboard', () => {
  it('comes from the bundles of the languages, nowhere from the code', () => {
    const files = (readdirSync('src', { recursive: true }) as string[])
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^(extension|dashboard|copyPage)\/.*\.tsx?$/.test(file));
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.flatMap((file) => hardCoded(file, readFileSync(`src/${file}`, 'utf8'))),
      [],
    );
  });

  for (const [code, found] of [
    ["window.showInformationMessage('Nothing to do')", ['Nothing to do']],
    ["show({ label: 'Open' })", ['Open']],
    [`show(\`Report for \${name}\`)`, ['Report for ']],
    ['<p>No notes</p>', ['No notes']],
    ["show(l10n.t('Nothing to do'), { id: 'open' })", []],
    ['<p class="quiet small">{text}</p>', []],
    ["throw new Error('The list is damaged')", []],
  ] as const) {
    it(`is ${found.length > 0 ? 'noticed' : 'let be'}: ${code}`, () => assert.deepEqual(textsIn('a.tsx', code), found));
  }
});

function hardCoded(file: string, code: string): readonly string[] {
  return textsIn(file, code).map((text) => `${file}: ${text}`);
}

/** The pieces of text in the code that read like words for a person. */
function textsIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && readsLikeWords(node) && !isExempt(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isJsxText(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** Two words behind each other; or one, where a person sees it for sure. A page of HTML is none, and our own name needs no translation. */
function readsLikeWords(node: ts.LiteralLikeNode): boolean {
  if (/^\s*"?>?\s*<|^Rapport$/.test(node.text)) return false;
  const isSeen = ts.isJsxText(node) || (ts.isPropertyAssignment(node.parent) && SHOWN.test(node.parent.name.getText()));
  return isSeen ? /[A-Za-z]{2,}/.test(node.text) : /[A-Za-z]{2,}[,:]? (?:[A-Za-z]{2,}|$)/.test(node.text);
}

function isExempt(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isCallExpression(at) && SPOKEN_OTHERWISE.test(at.expression.getText())) return true;
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
    if (ts.isJsxAttribute(at) && !SHOWN.test(at.name.getText())) return true;
    // Texts of the core's kind stand beside their Chinese; the rest of these are for programs.
    if (ts.isPropertyAssignment(at) && /^(en|'zh-cn'|class|command)$/.test(at.name.getText())) return true;
    if (ts.isBinaryExpression(at) && /\.contextValue$/.test(at.left.getText())) return true;
    if (ts.isImportDeclaration(at) || ts.isTypeNode(at)) return true;
  }
  return false;
}
