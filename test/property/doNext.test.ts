import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stepsOf } from '../../src/core/health/doNext';
import { judgedDay } from '../../src/core/health/projectHealth';
import { TODOS, type TodoKey } from '../../src/core/health/words/todoTexts';
import type { LocalDate } from '../../src/core/model/date';
import type { NextStep } from '../../src/core/model/health';
import { healthOf, held, project, projectOf } from '../support/projectHealthOf';

const TODAY = '2026-11-20';
const RUNS = { numRuns: 70, seed: 20261120 };
type Files = Readonly<Record<string, string>>;

const day = fc.integer({ min: 0, max: 40 }).map((back) => daysBack(back));
const once = (name: string) =>
  fc.oneof(
    fc.constant(''),
    day.map((date) => ` [${name}:: ${date}]`),
  );
const some = fc.constantFrom;

/** A meeting that leaves open what can be left open. */
const meeting = fc
  .record({
    date: day,
    answered: once('answered'),
    disclosed: once('disclosed'),
    communicated: once('communicated'),
    agreed: once('agreed'),
    resolved: once('resolved'),
    severity: some('high', 'medium', 'low'),
    settled: some('', ' [cause:: interests] [agreement:: half each] [options:: they, or we]'),
    tick: some(' ', 'x'),
    due: day,
    original: some('', ` [original:: ${daysBack(1)}]`, ` [original:: ${daysBack(9)}]`),
    now: some(daysBack(-5), daysBack(0), daysBack(3)),
    goals: some(
      '',
      '{ goal: TBD }',
      '{ goal: Agree the date }',
      '{ goal: Agree the date, outcome: met }',
      '{ goal: Agree the date, confirmed: 2026-10-01 }',
    ),
    shared: fc.oneof(
      fc.constant(''),
      fc
        .tuple(day, some('Anna Schmidt', 'Li Wei'))
        .map(([date, name]) => `shared: { date: ${date}, with: [${name}] }\n`),
    ),
    said: some('', 'We talked.\n\n'),
    sections: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 4 }),
  })
  .map((each) => {
    const sections = [
      `## Client questions\n\n- Why?${each.answered}\n`,
      `## Client concerns\n\n- Too slow${each.answered}\n`,
      `## 需求\n\n- 页面再安静一些\n`,
      `## Risks\n\n- The supplier is late [severity:: ${each.severity}]${each.disclosed}\n`,
      `## Changes\n\n- Vouchers${each.communicated}${each.agreed}\n`,
      `## Conflicts\n\n- Who pays${each.settled}${each.resolved}\n`,
      `## 待办\n\n- [${each.tick}] 发送报价 @{Li Wei} 📅 ${each.original ? each.now : each.due}${each.original}\n`,
      '## Decisions\n\n- Go\n',
    ];
    const goals = each.goals && `goals: [${each.goals}]\n`;
    return {
      date: each.date,
      text: held(
        each.date,
        `${each.said}${each.sections.map((at) => sections[at]).join('\n')}`,
        `${goals}${each.shared}`,
      ),
    };
  });

const report = fc
  .record({ sent: day, via: some('email', 'video'), full: fc.boolean() })
  .map(
    ({ sent, via, full }) =>
      `---\ntype: report\ntitle: Weekly\ndate: ${sent}\nstatus: sent\nsent: ${sent}\nto: [Anna Schmidt]\nvia: ${via}\n---\n\n${full ? FOUR_PARTS() : '## Progress\n\nAll well.\n'}`,
  );

const BASELINE = 'goals: [Launch], scope: { in: [catalogue] }, time: { end: 2026-12-10 }, resources: [Two of us]';

/** A project with meetings and reports, its profile more or less complete. */
const projects = fc
  .record({
    plan: some(
      '',
      'reporting: { cadence: weekly, weekday: friday, start: 2026-08-07, grace: 3 }\n',
      'reporting: { cadence: every 2 days, start: 2026-11-02, grace: 4 }\n',
      'reporting: { cadence: weekly, weekday: friday, start: 2026-08-07, grace: 3, channel: video, audience: executive }\n',
    ),
    baseline: some(
      '',
      'baseline: { agreed: 2026-09-01, goals: [Launch] }\n',
      'baseline: { goals: [Launch] }\n',
      `baseline: { ${BASELINE} }\n`,
    ),
    tools: some(
      '',
      'tools: [{ name: Zoom, channel: video }]\n',
      'tools: [{ name: Zoom, channel: video, purpose: calls }]\n',
    ),
    limits: some('', 'response: { conflict: 30, communicate: 30, agree: 2 }\n'),
    contact: some('', ', audience: executive', ', channel: phone', ', audience: executive, channel: phone'),
    channel: some('', 'channel: video\n'),
    meetings: fc.array(meeting, { minLength: 1, maxLength: 3 }),
    reports: fc.array(report, { maxLength: 2 }),
  })
  .map(({ plan, baseline, tools, limits, contact, channel, meetings, reports }) => {
    const own = project(
      `${plan}${baseline}${tools}${limits}`,
      Object.fromEntries(meetings.map(({ text }, at) => [`m${at}`, text.replace('\n---\n', `\n${channel}---\n`)])),
    );
    return {
      ...own,
      'acme/client.md':
        own['acme/client.md']?.replace('{ name: Anna Schmidt }', `{ name: Anna Schmidt${contact} }`) ?? '',
      ...Object.fromEntries(reports.map((text, at) => [`acme/webshop/reports/r${at}.md`, text])),
    };
  });

/** What somebody writes who does as they are told: the files that are different afterwards. */
type Write = (files: Files, step: NextStep) => Files;

/** A change to the note of the record. */
const inNote =
  (change: (source: string, span: NextStep['span']) => string): Write =>
  (files, { path, span }) => ({ [path]: change(files[path] ?? assert.fail(path), span) });
const inProfile = (change: (source: string, step: NextStep) => string): Write => {
  return (files, step) => ({ [PROFILE]: change(files[PROFILE] ?? assert.fail(PROFILE), step) });
};
/** Fields behind an entry, where its line does not have them yet. */
const fields = (...written: readonly string[]) =>
  inNote((source, { end }) => {
    const line = source.slice(end, `${source}\n`.indexOf('\n', end));
    const missing = written.filter((field) => !line.includes(field.slice(0, field.indexOf('::'))));
    return `${source.slice(0, end)} ${missing.join(' ')}${source.slice(end)}`;
  });
const today = (step: string) => fields(`[${step}:: ${TODAY}]`);
const head = (line: string, without = /^$/) => {
  return inNote((source) => source.replace(without, '').replace('\n---\n', `\n${line}\n---\n`));
};
const goal = (words: string) => inNote((source) => source.replace(/goal: [^,}]+\b/, `$&, ${words}`));
const complete = inNote((source) => {
  return `${source.replace(/\n---\n/, '\n---\n\nWe talked.\n')}\n## Decisions\n\nNone\n\n## Next steps\n\nNone\n`;
});
const share = head(`shared: { date: ${TODAY}, with: [Anna Schmidt] }`, /shared: .*\n/);
const both = (first: Write, second: Write): Write => {
  return (files, step) => second({ ...files, ...first(files, step) }, step);
};
const send: Write = (files) => {
  // As the plan says, else as the only contact prefers.
  const via = /cadence:.*channel: video/.test(files[PROFILE] ?? '')
    ? 'video'
    : /channel: phone/.test(files['acme/client.md'] ?? '')
      ? 'phone'
      : 'email';
  return {
    'acme/webshop/reports/new.md': `---\ntype: report\ntitle: Weekly\ndate: ${TODAY}\nstatus: sent\nsent: ${TODAY}\nto: [Anna Schmidt]\nvia: ${via}\n---\n\n${FOUR_PARTS()}`,
  };
};
const tick = inNote(
  (source, { start, end }) =>
    `${source.slice(0, start).replace(/\[ \] $/, '[x] ')}${source.slice(start, end)} ✅ ${TODAY}${source.slice(end)}`,
);
/** The contact prefers a channel. */
const prefer =
  (channel: string): Write =>
  (files) => {
    const noted = (contact: string): string =>
      [
        contact,
        !contact.includes('channel') && `channel: ${channel}`,
        !contact.includes('audience') && 'audience: executive',
      ]
        .filter(Boolean)
        .join(', ');
    return { 'acme/client.md': files['acme/client.md']?.replace(/name: Anna Schmidt[^}]*\b/, noted) ?? '' };
  };
/** What is over: the next meeting or report can be another, this one cannot. */
const nothing: Write = () => ({});
const resolve = fields(
  '[cause:: interests]',
  '[agreement:: half each]',
  '[options:: they, or we]',
  `[resolved:: ${TODAY}]`,
);

const PROFILE = 'acme/webshop/project.md';

const WRITTEN: Readonly<Record<TodoKey, Write>> = {
  'answered-open': today('answered'),
  'question-long-open': today('answered'),
  'feedback-open': today('answered'),
  'concern-long-open': today('answered'),
  'confirmed-open': today('confirmed'),
  'disclosed-open': today('disclosed'),
  'high-risk-undisclosed': today('disclosed'),
  'resolved-open': resolve,
  'conflict-long-open': resolve,
  'communicated-open': today('communicated'),
  'agreed-open': today('agreed'),
  'promise-open': tick,
  'promise-moved': tick,
  'no-goals': head('goals: [Agree the date]'),
  'goals-vague': inNote((source) => source.replace('TBD', 'Agree the date')),
  'goals-unconfirmed': goal(`confirmed: ${TODAY}`),
  'goals-unreviewed': goal('outcome: met'),
  'goals-unconfirmed-unreviewed': goal(`confirmed: ${TODAY}, outcome: met`),
  'risk-without-plan': fields('[mitigation:: ask a second supplier]'),
  'report-missed': send,
  'reports-missing': send,
  'report-incomplete': nothing,
  'no-baseline': inProfile((source) =>
    source.replace('\n---\n', `\nbaseline: { agreed: ${TODAY}, ${BASELINE} }\n---\n`),
  ),
  'baseline-incomplete': inProfile((source) => source.replace('goals: [Launch]', BASELINE)),
  'baseline-not-agreed': inProfile((source) => source.replace('baseline: {', `baseline: { agreed: ${TODAY},`)),
  // A channel that was not used: with another it gains no less, see below.
  'contact-unknown': prefer('letter'),
  'channel-other': nothing,
  'channel-undeclared': inProfile((source, { text }) => {
    const tool = `{ name: ${text}, channel: ${text}, purpose: talking }`;
    if (text === 'video' && source.includes('Zoom'))
      return source.replace('Zoom, channel: video', '$&, purpose: calls');
    return source.includes('tools: [')
      ? source.replace('tools: [', `$&${tool}, `)
      : source.replace('\n---\n', `\ntools: [${tool}]\n---\n`);
  }),
  'tool-untrained': inProfile((source) => source.replace('name: Zoom', '$&, trained: [Anna Schmidt]')),
  'record-incomplete': complete,
  'record-incomplete-late': complete,
  'record-not-shared': share,
  'record-incomplete-not-shared': both(complete, share),
};

describe('what to do next', () => {
  it('gains exactly what was said, whatever it is, when it is done today and written down', () => {
    const seen = new Map(Object.keys(TODOS).map((todo) => [todo, { gaining: 0, idle: 0 }]));
    fc.assert(
      fc.property(projects, (files) => {
        const { score } = healthOf(files, TODAY);
        if (score === null) return;
        for (const step of stepsOf(judgedDay(projectOf(files, TODAY), TODAY as LocalDate))) {
          const write = WRITTEN[step.todo as TodoKey];
          const gained = (doing: Write): number =>
            (healthOf({ ...files, ...doing(files, step) }, TODAY).score ?? assert.fail(step.todo)) - score;
          const after = gained(write);
          const said: string = `${step.todo}: ${step.gain} said, ${after} gained`;
          assert.ok(step.noGain === 'unsure' ? after < 1e-6 : Math.abs(after - step.gain) < 1e-6, said);
          if (step.todo === 'contact-unknown') {
            for (const channel of ['video', 'email']) assert.ok(gained(prefer(channel)) > after - 1e-6, said);
          }
          if (step.noGain === 'next-time') assert.ok(write === nothing || step.todo === 'goals-unconfirmed', said);
          if (step.gain >= 0) assert.equal(step.noGain === undefined, step.gain > 0, said);
          const count = seen.get(step.todo) ?? assert.fail(step.todo);
          count[step.gain > 0 ? 'gaining' : 'idle'] += 1;
        }
      }),
      RUNS,
    );
    for (const [todo, { gaining, idle }] of seen) assert.ok(gaining + idle > 0, `${todo} never came up`);
  });
});

function FOUR_PARTS(): string {
  return ['Progress', 'Completed', 'Problems', 'Next steps'].map((title) => `## ${title}\n\nAs agreed.\n`).join('\n');
}

/** The date so many days before today. */
function daysBack(days: number): string {
  return new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10);
}
