import type { PackageSection } from '../../model/package';
import type { Text } from '../language';

/**
 * What verification finds wrong with a package, by the section of it that fails; the file stands beside. Codes of
 * signatures are the trust room's.
 */
export const packageFaults = {
  'container-not-zip': { section: 'container', zh: '不是 ZIP 文件', en: 'Not a ZIP file' },
  'container-end': {
    section: 'container',
    zh: '文件末尾缺失，可能没有传送完整',
    en: 'The end of the file is missing: perhaps it was not transferred whole',
  },
  'container-trailing-bytes': {
    section: 'container',
    zh: '压缩包末尾有多余内容',
    en: 'There are bytes after the end of the container',
  },
  'container-comment': {
    section: 'container',
    zh: '压缩包带有注释',
    en: 'The container bears a comment',
  },
  'container-disks': {
    section: 'container',
    zh: '压缩包自称分为几卷',
    en: 'The container says that it is one of several disks',
  },
  'container-zip64': {
    section: 'container',
    zh: '压缩包的 zip64 记录不实或多余',
    en: 'The zip64 records of the container are untrue, or are not needed',
  },
  'container-count': {
    section: 'container',
    zh: '压缩包声明的文件数与目录不符',
    en: 'The number of files stated is not that of the directory',
  },
  'container-gap': {
    section: 'container',
    zh: '压缩包中有不属于任何文件的内容',
    en: 'There are bytes in the container that belong to no file',
  },
  'container-two-ends': {
    section: 'container',
    zh: '压缩包有两个结尾，或两个压缩包连在一起',
    en: 'The container has two ends, or the file is two containers in a row',
  },
  'container-two-directories': {
    section: 'container',
    zh: '压缩包有两个目录，不同的程序会读出不同的文件',
    en: 'The container has two directories: programs would not find the same files in it',
  },
  'container-prepended-bytes': {
    section: 'container',
    zh: '压缩包之前有多余内容',
    en: 'There are bytes before the container',
  },
  'container-too-large': {
    section: 'container',
    zh: '文件超过 64 GiB 上限',
    en: 'The file is larger than the limit of 64 GiB',
  },
  'container-too-many-entries': {
    section: 'container',
    zh: '文件数或目录长度超过上限（60000 个）',
    en: 'There are more files, or longer names, than the limit (60,000 files)',
  },
  'container-directory': { section: 'container', zh: '压缩包目录无法读取', en: 'The central directory cannot be read' },
  'container-noncanonical': {
    section: 'container',
    zh: '压缩包的字节与规定的唯一写法不符',
    en: 'Bytes of the container are not as the only accepted encoding has them',
  },
  'entry-empty-name': {
    section: 'container',
    zh: '文件名为空',
    en: 'A file has no name',
  },
  'entry-control': {
    section: 'container',
    zh: '文件名含控制字符（如 NUL、换行）',
    en: 'A file name holds a control character (NUL, a line break)',
  },
  'entry-not-utf8': {
    section: 'container',
    zh: '文件名不是有效的 UTF-8',
    en: 'A file name is not valid UTF-8',
  },
  'entry-not-ascii': {
    section: 'container',
    zh: '文件名含非 ASCII 字符',
    en: 'A file name is not plain ASCII',
  },
  'entry-backslash': { section: 'container', zh: '文件名含反斜杠', en: 'A file name holds a backslash' },
  'entry-drive': {
    section: 'container',
    zh: '文件名带盘符',
    en: 'A file name begins with a drive letter',
  },
  'entry-stream': {
    section: 'container',
    zh: '文件名含冒号，在 Windows 上指向文件的附加流',
    en: 'A file name holds a colon: on Windows it names a stream of another file',
  },
  'entry-absolute': { section: 'container', zh: '文件名是绝对路径', en: 'A file name is an absolute path' },
  'entry-traversal': { section: 'container', zh: '文件名企图指向包外', en: 'A file name climbs out of its folder' },
  'entry-device-name': {
    section: 'container',
    zh: '文件名是 Windows 设备名',
    en: 'A file name is a device name of Windows',
  },
  'entry-folder': {
    section: 'container',
    zh: '压缩包含有文件夹条目，规定只有文件',
    en: 'An entry is a folder; only files are allowed',
  },
  'entry-name-end': {
    section: 'container',
    zh: '文件名以点或空格结尾，Windows 会去掉',
    en: 'A file name ends in a dot or a space, which Windows drops',
  },
  'entry-nested': {
    section: 'container',
    zh: '包内还有压缩包或其他种类的文件，规定不许嵌套',
    en: 'A file is an archive itself, or of a kind that holds others; nothing may be nested',
  },
  'entry-name-length': {
    section: 'container',
    zh: '文件名超过 120 个字符',
    en: 'A file name is longer than 120 characters',
  },
  'entry-name': {
    section: 'container',
    zh: '文件名含不允许的字符',
    en: 'A file name holds a character that is not allowed',
  },
  'entry-duplicate': { section: 'container', zh: '同名文件出现两次', en: 'Two files have the same name' },
  'entry-case-clash': {
    section: 'container',
    zh: '两个文件名只有大小写不同',
    en: 'Two file names differ only in case',
  },
  'entry-normalisation-clash': {
    section: 'container',
    zh: '两个文件名只是同一文字的不同编码方式',
    en: 'Two file names are the same text, composed in different ways',
  },
  'entry-order': { section: 'container', zh: '文件未按名称排序', en: 'Files are not sorted by name' },
  'entry-mode': {
    section: 'container',
    zh: '不是普通文件（如符号链接或可执行文件）',
    en: 'Not a plain file (a link, or executable)',
  },
  'entry-encrypted': { section: 'container', zh: '文件被加密', en: 'A file is encrypted' },
  'entry-compressed': {
    section: 'container',
    zh: '文件被压缩，规定只存储不压缩',
    en: 'A file is compressed; files must be stored',
  },
  'entry-size': {
    section: 'container',
    zh: '文件声明的大小不实',
    en: 'The size stated for a file cannot be true',
  },
  'entry-zip64': {
    section: 'container',
    zh: '文件的 zip64 大小或位置不实或多余',
    en: 'Size or place of a file in zip64 are untrue, or are not needed there',
  },
  'entry-extra': {
    section: 'container',
    zh: '目录中的文件带有附加字段',
    en: 'A file has an extra field in the directory',
  },
  'entry-comment': {
    section: 'container',
    zh: '文件带有注释',
    en: 'A file bears a comment',
  },
  'entry-overlap': {
    section: 'container',
    zh: '文件互相重叠，或伸入目录（压缩炸弹的手法）',
    en: 'Files lie one over the other, or over the directory, as in a bomb',
  },
  'entry-unlisted': {
    section: 'container',
    zh: '压缩包中有目录未列出的文件',
    en: 'There is a file in the container that its directory does not list',
  },
  'entry-missing': {
    section: 'container',
    zh: '目录所指之处没有文件',
    en: 'There is no file where the directory says',
  },
  'entry-name-differs': {
    section: 'container',
    zh: '文件自身的名称与目录中的不同',
    en: 'A file bears another name than the directory gives it',
  },
  'entry-header': {
    section: 'container',
    zh: '文件自身的说明与目录或规定不符',
    en: 'What a file says of itself is not as the directory or the format has it',
  },
  'entry-descriptor': {
    section: 'container',
    zh: '文件末尾的大小说明不符',
    en: 'The sizes that follow a file are not its own',
  },
  'entry-crc': {
    section: 'container',
    zh: '文件内容已损坏（校验码不符）',
    en: 'A file is damaged: its checksum differs',
  },

  'bag-top-folder': {
    section: 'bag',
    zh: '须恰有一个规定名称的顶层文件夹',
    en: 'There must be one top folder with the prescribed name',
  },
  'bag-declaration': { section: 'bag', zh: 'bagit.txt 与规定内容不符', en: 'bagit.txt is not as prescribed' },
  'bag-info': {
    section: 'semantics',
    zh: 'bag-info.txt 与包的内容不符',
    en: 'bag-info.txt does not agree with the package',
  },
  'file-required': { section: 'bag', zh: '缺少规定的文件', en: 'A required file is missing' },
  'file-unexpected': { section: 'bag', zh: '格式中没有这个文件的位置', en: 'The format has no place for this file' },
  'file-missing': { section: 'manifests', zh: '清单列出的文件不在包内', en: 'A file that a manifest lists is missing' },
  'file-unlisted': { section: 'manifests', zh: '文件未列入清单', en: 'A file is not listed in its manifest' },
  'file-too-large': { section: 'bag', zh: '文件超过大小上限', en: 'A file is larger than its limit' },
  'manifest-malformed': {
    section: 'manifests',
    zh: '清单的写法不合规定',
    en: 'A manifest is not written as prescribed',
  },
  'file-digest': {
    section: 'manifests',
    zh: '文件内容与清单中的摘要不符',
    en: 'A file differs from the digest in its manifest',
  },

  'signature-missing': { section: 'signature', zh: '缺少要求的签名', en: 'A required signature is missing' },
  'signature-numbering': {
    section: 'signature',
    zh: '签名文件编号不连续',
    en: 'Signature files are not numbered 1, 2, 3 …',
  },
  'signature-repeated': {
    section: 'signature',
    zh: '同一证书重复签名',
    en: 'Two signatures were made with the same certificate',
  },
  'signer-other-agency': {
    section: 'certificate',
    zh: '签名证书中的机构代码与报送机构不符',
    en: 'The signer’s certificate does not bear the code of the agency that submits',
  },

  'json-encoding': { section: 'schema', zh: 'JSON 文件不是有效的 UTF-8', en: 'A JSON file is not valid UTF-8' },
  'json-depth': { section: 'schema', zh: 'JSON 文件嵌套过深', en: 'A JSON file is nested too deeply' },
  'json-syntax': { section: 'schema', zh: 'JSON 文件有语法错误', en: 'A JSON file has a syntax error' },
  'json-noncanonical': {
    section: 'schema',
    zh: 'JSON 文件的写法与规定的唯一写法不符',
    en: 'A JSON file is not spelled in the only accepted way',
  },
  'schema-mismatch': {
    section: 'schema',
    zh: '此处的内容不合规定',
    en: 'The content at this place is not as prescribed',
  },
  'format-unknown': { section: 'schema', zh: '不是此处应有的格式', en: 'Not of the format that is expected here' },
  'format-newer': {
    section: 'schema',
    zh: '此包由更新版本的程序生成，请升级后再核验',
    en: 'The package was made by a later version of the program; update, then verify again',
  },

  'folder-mismatch': {
    section: 'semantics',
    zh: '顶层文件夹名与机构代码、清单版本不符',
    en: 'The top folder is not named after agency code and list version',
  },
  'list-version': {
    section: 'semantics',
    zh: '开放清单的版本与提交信息不符',
    en: 'The open list has another version than the submission',
  },
  'list-agency': {
    section: 'semantics',
    zh: '开放清单的机构与提交信息不符',
    en: 'The open list is of another agency than the submission',
  },
  'list-datasets': {
    section: 'semantics',
    zh: '开放清单所列数据集与提交信息不一致',
    en: 'The datasets of the open list are not those of the submission',
  },
  'list-profile': {
    section: 'semantics',
    zh: '开放清单依据的规定与提交信息不符',
    en: 'The open list rests on another regulation than the submission',
  },
  'list-repeated': {
    section: 'semantics',
    zh: '同一资源在开放清单中出现两次',
    en: 'A resource stands twice on the open list',
  },
  'provenance-decisions': {
    section: 'semantics',
    zh: '决定记录与开放清单的事项或开放类型不符',
    en: 'The decisions recorded are not those of the items of the open list',
  },
  'responses-unexpected': {
    section: 'semantics',
    zh: '首次提交的包不应含对审查意见的答复',
    en: 'A first package holds answers to findings that nobody can have made',
  },
  'responses-repeated': {
    section: 'semantics',
    zh: '同一审查意见或回执被答复两次',
    en: 'A finding or a receipt is answered twice',
  },
  'responses-receipt': {
    section: 'semantics',
    zh: '答复所指的回执未列出',
    en: 'An answer names a receipt that is not among those answered',
  },
  'profile-mismatch': {
    section: 'semantics',
    zh: '随包的规定与提交信息所写不是同一个',
    en: 'The regulation that came along is not the one that the submission names',
  },
  'profile-shipped': {
    section: 'semantics',
    zh: '程序自带的规定不应随包提交',
    en: 'A regulation that every program has must not come along in the package',
  },
  'dataset-repeated': {
    section: 'semantics',
    zh: '同一数据集在索引中出现两次',
    en: 'A dataset stands twice in the index',
  },
  'dataset-missing': {
    section: 'semantics',
    zh: '索引中的数据集或其处理记录不在包内',
    en: 'A dataset of the index, or its treatment, is missing',
  },
  'dataset-unindexed': {
    section: 'semantics',
    zh: '文件不属于索引中的任何数据集',
    en: 'A file belongs to no dataset of the index',
  },
  'dataset-file': {
    section: 'semantics',
    zh: '索引中的文件路径与数据集编号不符',
    en: 'The index names another file for a dataset',
  },
  'dataset-digest': {
    section: 'semantics',
    zh: '数据集的摘要或大小与索引不符',
    en: 'A dataset differs from the digest or size in the index',
  },
  'dataset-rows': {
    section: 'semantics',
    zh: '数据集的行数与索引不符',
    en: 'A dataset has another number of rows than the index says',
  },
  'dataset-columns': {
    section: 'semantics',
    zh: '数据集的列数与索引不符',
    en: 'A dataset has another number of columns than the index says',
  },
  'dataset-header': {
    section: 'semantics',
    zh: '数据集的表头与 datapackage.json 不符',
    en: 'The header of a dataset differs from datapackage.json',
  },
  'treatment-report': {
    section: 'semantics',
    zh: '处理报告与数据集、处理方案或所记风险不符',
    en: 'The treatment report does not agree with the dataset, its plan or its risk',
  },
  'dataset-bom': {
    section: 'schema',
    zh: '数据集开头缺少 UTF-8 标记（BOM）',
    en: 'A dataset does not begin with a UTF-8 BOM',
  },
  'dataset-encoding': { section: 'schema', zh: '数据集不是有效的 UTF-8', en: 'A dataset is not valid UTF-8' },
  'dataset-shape': {
    section: 'schema',
    zh: '数据集不是规整的 CSV（引号不配对或行宽不一）',
    en: 'A dataset is no regular CSV (a stray quote, or rows of different width)',
  },
  'datapackage-mismatch': {
    section: 'semantics',
    zh: 'datapackage.json 与提交信息不符',
    en: 'datapackage.json does not agree with the submission',
  },
} as const satisfies Readonly<Record<string, Text & { readonly section: PackageSection }>>;

/** Said of a list that is too long to be told whole. */
export const omission = {
  'faults-omitted': { zh: '另有 {count} 处问题未逐一列出', en: '{count} more faults are not listed one by one' },
} as const satisfies Readonly<Record<string, Text>>;

export type PackageFaultCode = keyof typeof packageFaults;
