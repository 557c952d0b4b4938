// The outside judges that tests use where present. On Debian as root they are installed; elsewhere we say what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const judges = [
  { command: 'openssl', packages: ['openssl'] },
  { command: 'unzip', packages: ['unzip'] },
  { command: 'sha256sum', packages: ['coreutils'] },
  { command: 'soffice', packages: ['libreoffice-calc-nogui', 'fonts-noto-cjk'] },
  { command: 'wine', packages: ['wine', 'wine64'] },
  { command: 'strace', packages: ['strace'] },
  // The window's tests click in this browser; Debian's fonts make Chinese readable in it.
  { command: 'chromium', packages: ['chromium', 'fonts-noto-cjk'] },
  { command: 'xvfb-run', packages: ['xvfb', 'xauth'] },
];

const isThere = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** Installs missing judges where that is ours to do; returns the commands that are still missing. */
export function ensureJudges() {
  const missing = () => judges.filter(({ command }) => !isThere(command));
  if (missing().length === 0) return [];
  const packages = missing().flatMap((judge) => judge.packages);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } else {
    process.stderr.write(
      `Missing: ${missing()
        .map(({ command }) => command)
        .join(', ')}; their tests are skipped.\n`,
    );
    process.stderr.write(`On Debian, install: ${packages.join(' ')}\n`);
  }
  return missing().map(({ command }) => command);
}
