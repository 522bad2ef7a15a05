import assert from 'node:assert/strict';
import { guessKind } from '../../../src/core/capture/adopt/guessKind';
import { proposeAdoption } from '../../../src/core/capture/adopt/proposeAdoption';
import type { LocalDate } from '../../../src/core/model/date';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { analyse } from '../../support/analyse';

const TODAY = '2026-11-26' as LocalDate;

/** `CLIENT / PROJECT` as adopting a note writes it, the other notes of the workspace being as they are; `roots` as in a workspace of several folders. */
function placeOf(path: string, text: string, others: Record<string, string> = {}, roots: readonly string[] = []) {
  const { projects, clients } = analyse(others, TODAY).snapshot;
  const context = { policy: DEFAULT_READING, asOf: TODAY, projects, clients: clients.map(({ name }) => name), roots };
  const kind = guessKind(path, text, DEFAULT_READING, TODAY)?.kind ?? 'meeting';
  const adopted = proposeAdoption(path, text, kind, context);
  assert.ok(adopted.ok, JSON.stringify(adopted));
  const keyed = (key: string) => adopted.fields.find((field) => field.key === key)?.value ?? '–';
  return `${keyed('client')} / ${keyed('project')}`;
}

const MEETING = '# Jour fixe\n\nDate: 2026-11-19\n';
const WAREHOUSE = '---\ntype: meeting\ndate: 2026-11-19\nclient: Lumen Optics\nproject: Warehouse App\n---\n';
const ACME = { 'clients/acme/client.md': '---\ntype: client\nname: Acme\n---\n' };
const SHOP = { ...ACME, 'clients/acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\n---\n' };

describe('client and project of a note that is adopted', () => {
  const cases: readonly (readonly [
    path: string,
    place: string,
    others?: Record<string, string>,
    text?: string,
    roots?: readonly string[],
  ])[] = [
    // Two folders that are not generic are client and project.
    ['Lumen Optics/Warehouse App/x.md', 'Lumen Optics / Warehouse App'],
    ['青禾教育/招生系统/会议纪要/周会.md', '青禾教育 / 招生系统'],
    ['notes/2026/Lumen Optics/Warehouse App/Meetings/2026-11/x.md', 'Lumen Optics / Warehouse App'],
    ['01 Clients/Lumen/2026 Q4/Portal/x.md', 'Lumen / Portal'],
    // The name of each workspace folder stands first where several are open, and is none.
    ['work/Lumen Optics/Warehouse App/x.md', 'Lumen Optics / Warehouse App', {}, MEETING, ['work/']],
    ['Team Blue/Lumen/x.md', '– / –', {}, MEETING, ['Team Blue/']],
    // From one, or from three, nothing is guessed.
    ['Lumen Optics/meetings/x.md', '– / –'],
    ['a/b/c/x.md', '– / –'],
    ['会议/2026年11月/x.md', '– / –'],
    // What there is already goes by its own name, also where only notes tell of it.
    ['Lumen Optics/Warehouse App/x.md', 'Lumen Optics / Warehouse App', { 'a.md': WAREHOUSE }],
    ['lumen-optics/warehouse-app/x.md', 'Lumen Optics / Warehouse App', { 'a.md': WAREHOUSE }],
    ['Warehouse App/x.md', 'Lumen Optics / Warehouse App', { 'a.md': WAREHOUSE }],
    ['Lumen Optics/Support Portal/x.md', 'Lumen Optics / Support Portal', { 'a.md': WAREHOUSE }],
    // The folder of a client that there is weighs more than another project that the text speaks of.
    [
      'Lumen Optics/Support Portal/x.md',
      'Lumen Optics / Support Portal',
      { 'a.md': WAREHOUSE },
      `${MEETING}\nAs in the Warehouse App.\n`,
    ],
    // What the text says weighs more than folders that nobody has given to anybody.
    ['old stuff/phone notes/x.md', '– / Shop', SHOP, `${MEETING}\nThe Shop is late.\n`],
    // A project with a profile tells its client by itself.
    ['clients/acme/shop/x.md', '– / Shop', SHOP],
    ['archive/Acme/Shop/x.md', '– / Shop', SHOP],
    ['archive/Acme/x.md', 'Acme / –', ACME],
    // Unless another client has one of the same name.
    [
      'archive/Acme/Shop/x.md',
      'Acme / Shop',
      { ...SHOP, 'b.md': '---\ntype: project\nclient: Beta\nname: Shop\n---\n' },
    ],
    // A note that says whose it is is believed.
    ['Lumen Optics/Warehouse App/x.md', '– / –', {}, '---\nclient: Beta\n---\n# Meeting\n\nDate: 2026-11-19\n'],
    [
      'Lumen Optics/Warehouse App/x.md',
      'Lumen Optics / –',
      {},
      '---\nproject: Warehouse App\n---\n# Meeting\n\nDate: 2026-11-19\n',
    ],
  ];
  for (const [path, place, others = {}, text = MEETING, roots = []] of cases) {
    const among = Object.keys(others).length > 0 ? `, beside ${Object.keys(others).join(', ')}` : '';
    it(`${path}${among}: ${place}`, () => assert.equal(placeOf(path, text, others, roots), place));
  }
});
