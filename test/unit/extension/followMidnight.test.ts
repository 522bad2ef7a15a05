import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analysis/engine';
import type { Analysis } from '../../../src/core/model/analysis';
import type { LocalDate } from '../../../src/core/model/date';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { type Clock, followMidnight } from '../../../src/extension/analysis/followMidnight';
import { localToday } from '../../../src/extension/analysis/localToday';

/** A clock that stands still until it is set. */
class StillClock implements Clock {
  private alarm: { readonly at: number; readonly call: () => void } | undefined;

  constructor(private time: Date) {}

  now(): Date {
    return this.time;
  }

  after(milliseconds: number, call: () => void): () => void {
    this.alarm = { at: this.time.getTime() + milliseconds, call };
    return () => {
      this.alarm = undefined;
    };
  }

  /** Lets the time pass; alarms on the way go off, unless the machine sleeps. */
  passTo(time: Date, { asleep = false } = {}): void {
    while (!asleep && this.alarm && this.alarm.at <= time.getTime()) {
      const { at, call } = this.alarm;
      this.time = new Date(at);
      this.alarm = undefined;
      call();
    }
    this.time = time;
  }
}

/** A window, and the days that were told while it was open. */
function follow(clock: StillClock) {
  const days: LocalDate[] = [];
  let focus: (state: { readonly focused: boolean }) => void = () => {};
  const followed = followMidnight(
    { setToday: (day) => void days.push(day) },
    () => localToday(clock.now()),
    (listener) => {
      focus = listener;
      return { dispose: () => {} };
    },
    clock,
  );
  return { days, focus: (focused: boolean) => focus({ focused }), dispose: () => followed.dispose() };
}

describe('the day, as the clock on the wall has it', () => {
  it('changes at local midnight, night after night', () => {
    const clock = new StillClock(new Date(2026, 10, 20, 23, 59, 50));
    const { days } = follow(clock);
    clock.passTo(new Date(2026, 10, 20, 23, 59, 59));
    assert.deepEqual(days, []);
    clock.passTo(new Date(2026, 10, 22, 9, 0));
    assert.deepEqual(days, ['2026-11-21', '2026-11-22']);
  });

  it('is looked at again when a window that slept over midnight gets the focus', () => {
    const clock = new StillClock(new Date(2026, 10, 20, 18, 0));
    const { days, focus } = follow(clock);
    clock.passTo(new Date(2026, 10, 23, 8, 30), { asleep: true });
    focus(false);
    assert.deepEqual(days, []);
    focus(true);
    assert.deepEqual(days, ['2026-11-23']);
  });

  it('is no longer looked at once the window is closed', () => {
    const clock = new StillClock(new Date(2026, 10, 20, 12, 0));
    const { days, dispose } = follow(clock);
    dispose();
    clock.passTo(new Date(2026, 10, 25, 12, 0));
    assert.deepEqual(days, []);
  });

  it('brings the findings that come with it', () => {
    const clock = new StillClock(new Date(2026, 10, 19, 20, 0));
    const engine = createEngine(DEFAULT_JUDGING, localToday(clock.now()));
    const changed = Object.entries({
      'shop/project.md': '---\ntype: project\nname: Shop\nteam: [Li Wei]\n---\n',
      'shop/meetings/2026-11-13.md':
        '---\ntype: meeting\ndate: 2026-11-13\n---\n\n## Actions\n\n- [ ] Send the plan @{Li Wei} 📅 2026-11-19\n',
    }).flatMap(([path, text]) => {
      const result = readNote(path, text, DEFAULT_READING);
      return result.kind === 'note' ? [result.note] : [];
    });
    const isLate = ({ findings }: Analysis) => findings.some(({ rule }) => rule === 'trust/promise-overdue');
    assert.ok(!isLate(engine.update({ changed, removed: [] })), 'due today is not late');
    const told: boolean[] = [];
    followMidnight(
      { setToday: (day) => void told.push(isLate(engine.setToday(day))) },
      () => localToday(clock.now()),
      () => ({ dispose: () => {} }),
      clock,
    );
    clock.passTo(new Date(2026, 10, 20, 0, 5));
    assert.deepEqual(told, [true], 'late from midnight on');
  });
});
