// Run after adding a package: npm leaves platform packages out of the lock file when the registry in use does not hold them, and `npm ci`
// then refuses the file. They are named here as npm names them, so that the file is the same wherever it was made.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages) continue;
    const words = basename(name).split('-');
    const os = SYSTEMS.filter((system) => words.includes(system));
    if (os.length === 0) continue;
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    const libc = words.some((word) => /musl/.test(word))
      ? ['musl']
      : words.some((word) => /^gnu/.test(word))
        ? ['glibc']
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
    added++;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added} platform packages added.`);
