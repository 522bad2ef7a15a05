import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../support/analyse';

/** The client of the studio whom each sample takes over, and the project that shows how it is done well. */
const SAMPLES = [
  { language: 'en', client: 'northwind-hotels', well: 'Guest app', less: 'Booking website' },
  { language: 'zh-cn', client: '示例食品', well: '会员到店', less: '小程序商城' },
] as const;

describe('the sample workspace', () => {
  for (const { language, client, well, less } of SAMPLES) {
    describe(`in ${language}`, () => {
      const files = {
        ...notesIn('examples/studio', `clients/${client}`),
        ...notesIn(`examples/samples/${language}`, ''),
      };
      const { snapshot, findings } = analyse(files, '2026-11-20');
      const problems = (project: string) =>
        findings
          .filter(({ path, severity }) => {
            const id = snapshot.projects.find(({ name }) => name === project)?.id;
            return snapshot.projectOf.get(path) === id && severity !== 'hint';
          })
          .map(({ rule, path }) => `${rule} ${path}`);

      it('holds one client with two projects, all written in that language', () => {
        assert.equal(snapshot.clients.length, 1);
        assert.deepEqual(snapshot.projects.map(({ name }) => name).sort(), [well, less].sort());
        assert.deepEqual(
          [...snapshot.notes.values()].filter((note) => note.language !== language).map(({ path }) => path),
          [],
        );
      });

      it('shows one project with nothing left open, and one with much', () => {
        assert.deepEqual(problems(well), []);
        assert.ok(problems(less).length > 5);
      });
    });
  }
});

function notesIn(root: string, folder: string): Readonly<Record<string, string>> {
  const names = (readdirSync(join(root, folder), { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(root, folder, name), 'utf8')]));
}
