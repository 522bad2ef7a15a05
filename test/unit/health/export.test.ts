import assert from 'node:assert/strict';
import { healthCsv } from '../../../src/core/health/healthCsv';
import { healthDocument } from '../../../src/core/health/healthDocument';
import { healthPage } from '../../../src/core/health/healthPage';
import { workspaceHealth } from '../../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../../src/core/model/date';
import { LOCALES, type Locale } from '../../../src/core/model/locale';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { analyse } from '../../support/analyse';
import { held, project } from '../../support/projectHealthOf';

const TODAY = '2026-11-20' as LocalDate;
const { snapshot } = analyse(
  project('', {
    a: held('2026-11-10', '## Client questions\n\n- Is 1 < 2 & "so"?\n\n## 客户问题\n\n- 何时上线?'),
  }),
  TODAY,
);
const page = (locale: Locale, of: Snapshot = snapshot) =>
  healthPage({ snapshot: of, health: workspaceHealth(of, TODAY), asOf: TODAY, isWanted: () => true }, locale);

describe('the dashboard as a web page', () => {
  for (const locale of LOCALES) {
    it(`needs nothing else and runs nothing, ${locale}`, () => {
      assert.doesNotMatch(page(locale), /<script|<img|<link|\bsrc=|\bhref=|url\(|@import|https?:|\son\w+=/i);
      assert.match(page(locale), /default-src 'none'/);
    });
  }

  it('says first of all that it is internal', () => {
    assert.match(page('en'), /<body>\n<p class="internal"><strong>Internal – not for the client\./);
    assert.match(page('zh-cn'), /<body>\n<p class="internal"><strong>内部资料，请勿发给客户。/);
  });

  it('sets the text of notes as text', () => {
    assert.ok(page('en').includes('Is 1 &lt; 2 &amp; &quot;so&quot;?'));
  });

  it('names the record behind a figure by file and line', () => {
    assert.ok(page('en').includes('何时上线? — '));
    assert.match(page('en'), /acme\/webshop\/meetings\/a\.md:\d+/);
  });

  for (const [locale, said] of [
    ['en', 'on hold · Coverage 5 %'],
    ['zh-cn', '暂停 · 覆盖率 5 %'],
  ] as const) {
    it(`says of a project that counts in no mean why, ${locale}`, () => {
      const paused = analyse(project('status: on-hold\n'), TODAY).snapshot;
      assert.ok(page(locale, paused).includes(said));
      assert.ok(!page(locale).includes(said));
      const [, row = ''] = healthCsv(healthDocument(paused, TODAY), locale).split('\r\n');
      assert.ok(row.endsWith(locale === 'en' ? ',on hold' : ',暂停'));
    });
  }

  it('says what to record next where there is no score', () => {
    const empty = page('en', analyse(project(''), TODAY).snapshot);
    assert.match(empty, /<strong>–<\/strong> not enough evidence/);
    assert.match(empty, /What to record next/);
  });
});

describe('the figures as a table', () => {
  const lines = (name: string) =>
    healthCsv(
      healthDocument(analyse({ 'p.md': `---\ntype: project\nname: ${name}\n---\n` }, TODAY).snapshot, TODAY),
      'en',
    )
      .split('\r\n')
      .filter(Boolean);

  it('begins with a mark that spreadsheets need, then names its columns', () => {
    assert.equal(lines('A')[0]?.slice(0, 20), '\ufeffvisibility,as of,cl');
  });

  it('has a line for each principle, and each says that it is internal', () => {
    assert.equal(lines('A').length, 11);
    assert.ok(
      lines('A')
        .slice(1)
        .every((line) => line.startsWith('internal,2026-11-20,,A,')),
    );
  });

  it('rounds shares to hundredths and a score down, and leaves empty what has no value', () => {
    const three =
      '- [x] One @{Li Wei} 📅 2026-11-12 ✅ 2026-11-12\n- [ ] Two @{Li Wei} 📅 2026-11-12\n- [ ] Three @{Li Wei} 📅 2026-11-12';
    const files = project('', {
      a: held('2026-11-10', `We talked.\n\n## Decisions\n\nNone\n\n## Action items\n\n${three}`),
    });
    const rows = healthCsv(healthDocument(analyse(files, TODAY).snapshot, TODAY), 'en').split('\r\n');
    const figures = new Map(
      rows.map((row) => row.split(',')).map((cells) => [cells[9], [cells[4], cells[6], cells[11]]]),
    );
    // ⅓ of three promises: 20 · ⅓ + 10 · 0 + 5 · 0 + 3 · 0 + 15 · 0.7 = 17.166… of 53.
    assert.deepEqual(figures.get('Trust'), ['32.3', '0.53', '0.33']);
    assert.deepEqual(figures.get('Conflict'), ['32.3', '0.53', '']);
  });

  for (const [name, cell] of [
    ['"a, b"', '"a, b"'],
    [`'say "x"'`, '"say ""x"""'],
    ['"=1+1"', "'=1+1"],
    ['"@SUM(A1)"', "'@SUM(A1)"],
    ['"＝1+1"', "'＝1+1"],
    ['"-2"', "'-2"],
  ] as const) {
    it(`${name} is written ${cell}`, () => assert.ok(lines(name)[1]?.startsWith(`internal,2026-11-20,,${cell},`)));
  }
});
