import assert from 'node:assert/strict';
import fc from 'fast-check';
import { healthDocument } from '../../src/core/health/healthDocument';
import { projectHealth } from '../../src/core/health/projectHealth';
import { reasonText } from '../../src/core/health/words/reasonTexts';
import type { LocalDate } from '../../src/core/model/date';
import type { ProjectHealth } from '../../src/core/model/health';
import { analyse } from '../support/analyse';
import { healthOf, held, project } from '../support/projectHealthOf';

const TODAY = '2026-11-20';
const RUNS = { numRuns: 150, seed: 20261120 };

const day = fc.integer({ min: 0, max: 75 }).map((back) => daysBack(back));
const mark = (name: string) =>
  fc.oneof(
    fc.constant(''),
    day.map((date) => ` [${name}:: ${date}]`),
  );

/** A meeting with records of every kind, their dates in any order, some of them missing. */
const meeting = fc
  .record({
    date: day,
    answered: mark('answered'),
    confirmed: mark('confirmed'),
    disclosed: mark('disclosed'),
    agreed: mark('agreed'),
    resolved: mark('resolved'),
    severity: fc.constantFrom('high', 'medium', 'low'),
    due: day,
    tick: fc.constantFrom(' ', 'x', '-'),
    goals: fc.constantFrom('', 'goals: [Agree the launch date]\n', 'goals: [TBD]\n'),
    sections: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
  })
  .map((each) => {
    const sections = [
      `## Client questions\n\n- Why?${each.answered}\n`,
      `## Client concerns\n\n- Too slow${each.answered}\n`,
      `## Needs\n\n- A quieter page${each.confirmed}\n`,
      `## Risks\n\n- The supplier is late [severity:: ${each.severity}]${each.disclosed}\n`,
      `## Changes\n\n- Vouchers${each.agreed}\n`,
      `## Conflicts\n\n- Who pays [cause:: interests] [agreement:: half each]${each.resolved}\n  - Options: they, or we\n`,
      `## 待办\n\n- [${each.tick}] 发送报价 @{Li Wei} 📅 ${each.due}\n`,
    ];
    return held(each.date, `We talked.\n\n${each.sections.map((at) => sections[at]).join('\n')}`, each.goals);
  });

const notes = fc
  .array(meeting, { maxLength: 6 })
  .map((all) => project(PLAN, Object.fromEntries(all.map((text, at) => [`m${at}`, text]))));

const PLAN = 'reporting: { cadence: weekly, weekday: friday, start: 2026-10-02 }\nbaseline: { goals: [Launch] }\n';

/** Notes that have nothing to do with the project. */
const IRRELEVANT: Readonly<Record<string, string>> = {
  'shopping.md': '# Shopping\n\n- [ ] Milk 📅 2026-11-01\n\n## Risks\n\n- Rain [severity:: high]\n',
  'beta/client.md': '---\ntype: client\nname: Beta AG\ncontacts: [{ name: Kim Fischer }]\n---\n',
  'beta/app/project.md': '---\ntype: project\nclient: Beta AG\nname: App\nhealth: on-track\n---\n',
  'beta/app/meetings/1.md': held(
    '2026-11-10',
    '## Client questions\n\n- Why?\n\n- [ ] Send it @{Li Wei} 📅 2026-11-01',
  ),
};

describe('health, whatever the notes say', () => {
  it('has values in 0…1 or none, and a score in 0…100 or none', () => {
    fc.assert(
      fc.property(notes, day, (files, asOf) => {
        const health = healthOf(files, asOf);
        for (const { value, parts } of health.components) {
          for (const each of [value, ...parts.map((part) => part.value)]) {
            assert.ok(each === null || (each >= 0 && each <= 1), String(each));
          }
        }
        assert.ok(health.score === null || (health.score >= 0 && health.score <= 100));
        assert.ok(health.coverage >= 0 && health.coverage <= 1);
      }),
      RUNS,
    );
  });

  it('says of each value by which records it came about, in both languages', () => {
    fc.assert(
      fc.property(notes, (files) => {
        for (const { principle, value, parts, evidence } of healthOf(files, TODAY).components) {
          const counted = evidence.filter(({ effect }) => effect === 'raises' || effect === 'lowers');
          assert.equal(
            counted.length,
            parts.reduce((sum, part) => sum + part.counted, 0),
          );
          assert.equal(value === null, counted.length === 0);
          for (const { path, span, text, reason, data } of evidence) {
            assert.ok(span.end <= (files[path]?.length ?? 0) && text !== '', `${principle}: ${path}`);
            const [en, zh] = [reasonText(reason, data, 'en'), reasonText(reason, data, 'zh-cn')];
            assert.ok(
              en !== reason && /\p{Script=Han}/u.test(zh) && !/undefined/.test(en + zh),
              `${reason}: ${en} ${zh}`,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('is not changed by a note that has nothing to do with it', () => {
    fc.assert(
      fc.property(notes, fc.constantFrom(...Object.keys(IRRELEVANT)), (files, path) => {
        assert.deepEqual(webshop({ ...files, [path]: IRRELEVANT[path] ?? '' }), webshop(files));
      }),
      RUNS,
    );
  });

  it('is never lowered by one more promise kept', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 27 }), fc.boolean(), (files, back, wasOpen) => {
        const promise = (box: string) => held('2026-09-01', `- [${box}] Send it @{Li Wei} 📅 ${daysBack(back)}`);
        const kept = { ...files, 'acme/webshop/meetings/p.md': promise('x').replace(/\n$/, ` ✅ ${daysBack(back)}\n`) };
        const without = wasOpen ? { ...files, 'acme/webshop/meetings/p.md': promise(' ') } : files;
        const [low, high] = [healthOf(without, TODAY).score, healthOf(kept, TODAY).score];
        if (low !== null) assert.ok(high !== null && high >= low - 1e-9, `${low} → ${high}`);
      }),
      RUNS,
    );
  });

  it('knows nothing of the days that follow', () => {
    fc.assert(
      fc.property(notes, meeting, (files, later) => {
        const tomorrow = later
          .replace(/^date: .*$/m, 'date: 2026-11-21')
          .replaceAll(/ \[(\w+):: 2026-\d\d-\d\d\]/g, '');
        const added = { ...files, 'acme/webshop/meetings/later.md': tomorrow.replace(/ 📅 \S+/, '') };
        assert.deepEqual(healthOf(added, TODAY), healthOf(files, TODAY));
      }),
      RUNS,
    );
  });

  it('is the same in every time zone and locale', () => {
    const { TZ, LC_ALL } = process.env;
    try {
      fc.assert(
        fc.property(notes, (files) => {
          const all = [
            ['Pacific/Kiritimati', 'zh_CN.UTF-8'],
            ['America/Los_Angeles', 'tr_TR.UTF-8'],
            ['UTC', 'C'],
          ].map(([zone, locale]) => {
            process.env.TZ = zone;
            process.env.LC_ALL = locale;
            return JSON.stringify(healthDocument(analyse(files, TODAY).snapshot, TODAY as LocalDate));
          });
          assert.equal(new Set(all).size, 1);
        }),
        { ...RUNS, numRuns: 20 },
      );
    } finally {
      restore('TZ', TZ);
      restore('LC_ALL', LC_ALL);
    }
  });
});

describe('an empty project', () => {
  it('has no score on any day', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const { score, band } = healthOf(project(''), asOf);
        assert.deepEqual([score, band], [null, null]);
      }),
      RUNS,
    );
  });
});

function webshop(files: Readonly<Record<string, string>>): ProjectHealth | undefined {
  const found = analyse(files, TODAY).snapshot.projects.find(({ name }) => name === 'Webshop');
  return found && projectHealth(found, TODAY as LocalDate);
}

/** The date so many days before today. */
function daysBack(days: number): string {
  return new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10);
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
