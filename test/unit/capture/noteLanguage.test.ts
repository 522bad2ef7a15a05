import assert from 'node:assert/strict';
import { languageOfClient, noteLanguage } from '../../../src/core/capture/noteLanguage';
import type { Locale } from '../../../src/core/model/locale';
import { analyse } from '../../support/analyse';
import { projectOf } from './projectNotes';

const TODAY = '2026-11-27';
const EN = '---\ntype: meeting\ndate: 2026-11-20\n---\n\n# Call\n\nThe launch is on Friday.\n';
const ZH = '---\ntype: meeting\ndate: 2026-11-20\n---\n\n# 周会\n\n周五上线，双方没有异议。\n';

/** A client and project whose profiles were begun in English. */
function profiles(client: string, project: string, ...keys: readonly string[]): Readonly<Record<string, string>> {
  return {
    'c/client.md': `---\ntype: client\nname: ${client}\n${keys.join('\n')}\n---\n\n## Internal notes\n`,
    'c/p/project.md': `---\ntype: project\nclient: ${client}\nname: ${project}\n---\n\n## Internal notes\n`,
  };
}

describe('the language of new notes of a project', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, Locale])[] = [
    [
      'that of its notes, whatever its profiles were begun in',
      { ...profiles('Qinghe', 'App'), 'c/p/1.md': ZH },
      'zh-cn',
    ],
    ['that of its notes, whatever its name is', { ...profiles('青禾教育', '选课'), 'c/p/1.md': EN }, 'en'],
    [
      'that of most of them',
      { ...profiles('Qinghe', 'App'), 'c/p/1.md': ZH, 'c/p/2.md': ZH, 'c/p/3.md': EN.replace('-20', '-24') },
      'zh-cn',
    ],
    ['what the client prefers', profiles('Qinghe', 'App', 'preferences: { language: zh-CN }'), 'zh-cn'],
    ['that of the client’s name', profiles('青禾教育', 'App'), 'zh-cn'],
    ['that of its profile', profiles('Qinghe', 'App'), 'en'],
  ];
  for (const [what, files, expected] of cases) {
    it(`is ${what}`, () => assert.equal(noteLanguage(projectOf(files, TODAY)), expected));
  }
});

describe('the language of a new client', () => {
  const notes = {
    'n/1.md': ZH.replace('type: meeting', 'type: meeting\nclient: Qinghe\nproject: App'),
    'n/2.md': EN.replace('type: meeting', 'type: meeting\nclient: Acme\nproject: Shop'),
  };
  for (const [client, expected] of [
    ['青禾教育', 'zh-cn'],
    ['IBM 中国', 'zh-cn'],
    ['Qinghe', 'zh-cn'],
    ['acme', 'en'],
    ['Northwind', undefined],
  ] as const) {
    it(`${client}: ${expected ?? 'nothing tells it'}`, () =>
      assert.equal(languageOfClient(client, analyse(notes, TODAY).snapshot), expected));
  }
});
