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
    ['en', 'on hold · Coverage 5%'],
    ['zh-cn', '暂停 · 覆盖率 5%'],
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

/** Two projects of one client, one of them paused, and one of another's. */
const MANY = {
  ...project('reporting: { cadence: weekly, start: 2026-11-13 }\n', {
    a: held(
      '2026-11-10',
      '## Client questions\n\n- Who pays?\n\n## Action items\n\n- [ ] Send the plan @{Li Wei} 📅 2026-11-18\n- [ ] 提供照片 @{Anna Schmidt} 📅 2026-11-27\n- [ ] Far off @{Li Wei} 📅 2027-01-04\n',
    ),
  }),
  'acme/kiosk/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Kiosk\nstatus: on-hold\n---\n',
  'beta/app/project.md': '---\ntype: project\nclient: Beta\nname: App\n---\n',
};

describe('the dashboard of several projects as a web page', () => {
  const many = analyse(MANY, TODAY).snapshot;

  it('begins with how each project stands, by client, under the score of all', () => {
    const [before = '', after = ''] = page('en', many).split('<section class="project">');
    assert.match(before, /<strong>9<\/strong> off track<\/p>\n<p class="quiet">Mean of 1 of 2 active projects/);
    const text = before
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, '|')
      .replace(/\|+/g, '|');
    assert.match(
      text,
      /Acme GmbH \|9 · off track\|Kiosk\|on hold\|–\|not enough evidence\|5%\|Webshop\|⚠ A question open/,
    );
    assert.match(text, /\|Beta \|App\|–\|not enough evidence\|/);
    assert.ok(after.includes('Kiosk'));
    assert.ok(!page('en').includes('class="overview"'), 'one project alone needs none');
  });

  it('gives the score of the client where its projects alone are shown', () => {
    const isWanted = ({ clientId }: { readonly clientId?: string }) => clientId === 'acme gmbh';
    const input = { snapshot: many, health: workspaceHealth(many, TODAY), asOf: TODAY, isWanted };
    assert.match(
      healthPage(input, 'zh-cn'),
      /<strong>9<\/strong> 偏离<\/p>\n<p class="quiet">1 个进行中的项目里 1 个有得分/,
    );
    assert.ok(!healthPage(input, 'zh-cn').includes('Beta'));
  });

  for (const [locale, lines] of [
    [
      'en',
      [
        'Open and running: Who pays? — Unanswered for 8 working days, limit 2 (acme/webshop/meetings/a.md:11)',
        'Waiting on us: Send the plan — Li Wei, ⚠ overdue since 2026-11-18 (acme/webshop/meetings/a.md:15)',
        'Waiting on the client: 提供照片 — Anna Schmidt, due 2026-11-27 (acme/webshop/meetings/a.md:16)',
        'Reports: The report of 2026-11-13 was not sent; The report of 2026-11-20 may go out until 2026-11-20; due 2026-11-27; due 2026-12-04',
      ],
    ],
    [
      'zh-cn',
      [
        '未结事项: Who pays? — 未回复，已 8 个工作日，时限 2 (acme/webshop/meetings/a.md:11)',
        '等待我方: Send the plan — Li Wei，⚠ 2026-11-18 已到期 (acme/webshop/meetings/a.md:15)',
        '等待客户: 提供照片 — Anna Schmidt，2026-11-27 到期 (acme/webshop/meetings/a.md:16)',
        '报告: 2026-11-13 一期未发出; 2026-11-20 一期最迟 2026-11-20 发出; 2026-11-27 到期; 2026-12-04 到期',
      ],
    ],
  ] as const) {
    it(`lists what is open and what either side waits for, ${locale}`, () => {
      const lists = [...page(locale, many).matchAll(/<h3>([^<]*)<\/h3><ul>(.*?)<\/ul>/g)].map(
        ([, title, items = '']) =>
          `${title}: ${items
            .replace(/^<li>|<\/li>$/g, '')
            .split('</li><li>')
            .join('; ')}`,
      );
      for (const line of lines) assert.ok(lists.includes(line), `${line}\n${lists.join('\n')}`);
    });
  }

  for (const [locale, only] of [
    ['en', 'those of Anna Schmidt; figures and what to do next count everybody'],
    ['zh-cn', '只列出Anna Schmidt的；数字和下一步把所有人计算在内'],
  ] as const) {
    it(`keeps to the records and lists of the person it is narrowed down to, ${locale}`, () => {
      const person = { id: 'anna schmidt', name: 'Anna Schmidt' };
      const input = { snapshot: many, health: workspaceHealth(many, TODAY), asOf: TODAY, isWanted: () => true, person };
      const shown = healthPage(input, locale);
      assert.ok(shown.includes(only));
      assert.ok(shown.includes('提供照片 — '));
      assert.doesNotMatch(shown, /Send the plan — |Who pays\? — |<h2>App/);
      assert.ok(!page(locale, many).includes(only));
    });
  }

  it('says on every sheet of paper that it is internal', () => {
    assert.ok(page('en').includes('@page{margin:16mm 14mm;@top-left{content:"Internal – not for the client."'));
    assert.ok(page('zh-cn').includes('@top-left{content:"内部资料，请勿发给客户。"'));
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
