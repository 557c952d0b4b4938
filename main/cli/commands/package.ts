import type { RequestInput } from '../../../shared/contract';
import type { Gate } from '../../../shared/contract/package';
import { failureText } from '../../../shared/failure';
import { gateTexts, type GateCode } from '../../../shared/text/gates';
import type { SectionFinding } from '../../../shared/model/package';
import { sectionNames, sectionStates } from '../../../shared/text/sections';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { faultLines, grouped, say } from '../lines';

export const packageCommands = [
  operationCommand({
    words: 'secrecy record',
    usage: '<dir> <version> --number <n> --date <yyyy-mm-dd> --by <who> [--note <text>]',
    arity: 2,
    help: { zh: '登记一版清单的保密审查', en: 'Record the secrecy review of a list version' },
    options: {
      number: { type: 'string' },
      date: { type: 'string' },
      by: { type: 'string' },
      note: { type: 'string' },
    },
    operation: 'secrecy.record',
    request: (input) => ({
      workspace: input.path(0),
      version: input.count(1),
      number: input.required('number'),
      date: input.required('date'),
      by: input.required('by'),
      note: input.option('note'),
    }),
    show: ({ id }, language) => [say(language, `已登记保密审查 ${id}`, `Secrecy review ${id} recorded`)],
  }),
  operationCommand({
    words: 'package check',
    usage: '<dir> <version>',
    arity: 2,
    help: {
      zh: '逐项检查一版清单能否导出提交包；有未通过的，退出码为 1',
      en: 'Check every gate before a package; exit code 1 where one is closed',
    },
    operation: 'package.check',
    request: (input) => ({ workspace: input.path(0), version: input.count(1) }),
    show: ({ gates }, language) => gates.flatMap((gate) => gateLines(gate, language)),
    refused: ({ open }) => !open,
  }),
  operationCommand({
    words: 'package export',
    usage:
      '<dir> <version> --identity <id> --passphrase-file <f> [--cosign <role>=<id> --cosign-passphrase-file <f>]… --out <dir>',
    arity: 2,
    help: { zh: '导出已签名的提交包', en: 'Export a signed submission package' },
    options: {
      identity: { type: 'string' },
      'passphrase-file': { type: 'string' },
      cosign: { type: 'string', multiple: true },
      'cosign-passphrase-file': { type: 'string', multiple: true },
      out: { type: 'string' },
    },
    operation: 'package.export',
    request: (input) => ({
      workspace: input.path(0),
      version: input.count(1),
      identity: input.required('identity'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      cosigners: cosignersOf(input),
      out: input.requiredPath('out'),
    }),
    show: builtLines,
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

/** Who signs beside the agency, each with the passphrase file at the same place: Windows paths hold `:` and `=` may too. */
function cosignersOf(input: Input): RequestInput<'package.export'>['cosigners'] {
  const files = input.optionPaths('cosign-passphrase-file');
  const asked = input.options('cosign');
  if (asked.length !== files.length)
    throw input.wrong(`--cosign ${asked.length} / --cosign-passphrase-file ${files.length}`);
  return asked.map((text, index) => {
    const [, role, identity] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    const passphraseFile = files[index];
    if (!role || !identity || !passphraseFile) throw input.wrong(`--cosign ${text}`);
    return { role, identity, secret: { passphraseFile } };
  });
}

function builtLines(
  { path, digest, files, bytes }: { path: string; digest: string; files: number; bytes: number },
  language: Language,
): string[] {
  return [
    path,
    say(
      language,
      `  ${files} 个文件，${grouped(bytes)} 字节，摘要 ${digest}`,
      `  ${files} files, ${grouped(bytes)} bytes, digest ${digest}`,
    ),
  ];
}

/** A gate in a line, and where it is closed why and what to do. */
function gateLines({ code, met, params }: Gate, language: Language): string[] {
  const title = gateTexts[code as GateCode][language];
  if (met) return [`  ✓ ${title}`];
  const { what, next } = failureText({ code: code as GateCode, params }, language);
  return [`  ✗ ${title}  [${code}]`, `      ${what}`, `      ${next}`];
}

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
