import type { FailureTexts } from './texts';

export const regulationFailures = {
  'profile-unknown': {
    exit: 2,
    what: { zh: '没有这个法规档案：{id}', en: 'No such regulation profile: {id}' },
    next: { zh: '可用的档案：{known}。', en: 'Profiles at hand: {known}.' },
  },
  'profile-file-invalid': {
    exit: 2,
    what: {
      zh: '法规档案有 {count} 处不对：{file}（{problems}）',
      en: '{count} places of the regulation profile are wrong: {file} ({problems})',
    },
    next: {
      zh: '请按提示的位置修改后再导入；可先用 regulation export 导出一份内置档案作样本。',
      en: 'Mend the places named and import it again; a shipped profile written by “regulation export” serves as a pattern.',
    },
  },
  'profile-file-unreadable': {
    exit: 2,
    what: {
      zh: '不是 UTF-8 的 JSON 文件，或超过 1 MB：{file}',
      en: 'Not a JSON file in UTF-8, or beyond 1 MB: {file}',
    },
    next: { zh: '请选择 .json 格式的法规档案。', en: 'Choose a regulation profile, a .json file.' },
  },
  'profile-shipped': {
    exit: 2,
    what: {
      zh: '“{id}”是程序内置的法规档案，不能用导入的文件代替',
      en: '“{id}” is shipped with the program; an import cannot take its place',
    },
    next: {
      zh: '请把文件中的 id 改成另一个名称后再导入。',
      en: 'Give the profile in the file another id and import it again.',
    },
  },
  'profile-in-force': {
    exit: 2,
    what: { zh: '《{title}》在有效期内，不需要确认沿用', en: '“{title}” is in force: there is nothing to acknowledge' },
    next: { zh: '可直接继续。', en: 'Go on.' },
  },
  'evidence-release-unknown': {
    exit: 2,
    what: {
      zh: '资源 {resource} 没有这次脱敏成果：{release}',
      en: 'Resource {resource} has no such release: {release}',
    },
    next: {
      zh: '请选择这项资源自己的脱敏成果（如 r0001-1.1）。',
      en: 'Name a release of this resource’s own data (such as r0001-1.1).',
    },
  },
} as const satisfies FailureTexts;
