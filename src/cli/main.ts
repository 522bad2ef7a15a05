import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { localeOf } from './localeOf';
import { runCommand } from './runCommand';
import type { Terminal } from './terminal';

/**
 * Patterns are compiled when they are first tried, not interpreted first: the reader's come to more than the 16 MB of compiled code of a thread, beyond which V8 goes on
 * interpreting, thirty times slower. It holds for the whole process, so only a process of our own may ask for it.
 */
setFlagsFromString('--no-regexp-tier-up');

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
