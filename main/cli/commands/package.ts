import type { SectionFinding } from '../../../shared/model/package';
import type { Language } from '../../../shared/text/language';
import { sectionNames, sectionStates } from '../../../shared/text/sections';
import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

export const packageCommands = [
  operationCommand({
    words: 'package export',
    usage: '<dir> <version> --identity <id> --passphrase-file <f> --out <dir>',
    arity: 2,
    help: { zh: '导出已签名的提交包', en: 'Export a signed submission package' },
    options: { identity: { type: 'string' }, 'passphrase-file': { type: 'string' }, out: { type: 'string' } },
    operation: 'package.export',
    request: (input) => ({
      workspace: input.path(0),
      version: input.count(1),
      identity: input.required('identity'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      out: input.requiredPath('out'),
    }),
    show: ({ path, digest, files, bytes }, language) => [
      path,
      say(
        language,
        `  ${files} 个文件，${grouped(bytes)} 字节，摘要 ${digest}`,
        `  ${files} files, ${grouped(bytes)} bytes, digest ${digest}`,
      ),
    ],
  }),
  operationCommand({
    words: 'package verify',
    usage: '<zip> [--trust <pem>]…',
    arity: 1,
    help: { zh: '验证提交包', en: 'Verify a submission package' },
    options: { trust: { type: 'string', multiple: true } },
    operation: 'package.verify',
    request: (input) => ({ file: input.path(0), trust: input.optionPaths('trust') }),
    show: ({ verdict, sections, faults, signers }, language) => [
      verdictNames[verdict][language],
      ...sections.map((section) => sectionLine(section, language)),
      ...signers.map(({ subject, fingerprint, trusted }) =>
        [
          say(language, '  签名人：', '  signed by: ') + subject,
          fingerprint,
          trusted ? say(language, '受信任', 'trusted') : say(language, '未受信任', 'not trusted'),
        ].join('  '),
      ),
      ...faultLines(faults, language),
    ],
    refused: ({ ok }) => !ok,
  }),
];

/** A section as a line of a table of contents: what was looked into, and what came of it. */
function sectionLine({ id, state, faults }: SectionFinding, language: Language): string {
  const count = state === 'failed' ? say(language, `（${faults} 处）`, ` (${faults})`) : '';
  return `  ${sectionNames[id][language]}  ${sectionStates[state][language]}${count}`;
}

const verdictNames = {
  trusted: { zh: '可信：内容完整，签名人受信任', en: 'Trusted: intact, and its signer is trusted' },
  untrusted: { zh: '完整，但签名人不在信任名单中', en: 'Intact, but its signer is not in the trust store' },
  unsigned: { zh: '没有签名', en: 'Not signed' },
  altered: { zh: '已被改动', en: 'Altered' },
  malformed: { zh: '格式不正确', en: 'Malformed' },
  unsupported: { zh: '由更新版本的程序生成，本版本无法验证', en: 'Made by a newer version; this one cannot verify it' },
} as const;
