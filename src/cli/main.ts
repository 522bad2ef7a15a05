import { join } from 'node:path';
import { localeOf } from './localeOf';
import { runCommand } from './runCommand';
import type { Terminal } from './terminal';

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  locale: localeOf(process.env),
  showsProgress: process.stderr.isTTY === true,
  dist: __dirname,
  media: join(__dirname, '..', 'media'),
  today: () => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (cause) => (cause ? reject(cause) : resolve()));
    }),
  err: (text) => void process.stderr.write(text),
};

/** Whoever reads our output may stop early (`rapport index --json | head`); that is no fault of anybody's. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') {
    throw cause;
  }
  process.exit(0);
});

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
