// `npm start`: the window is not built yet; says so in plain words.
process.stderr.write(
  '窗口界面将在下一个版本提供；目前请使用命令行：npm run demo，npm run -s cli -- --help\n' +
    'The window comes with the next version; use the command line for now: npm run demo, npm run -s cli -- --help\n',
);
process.exit(2);
