import type { Question } from '../profile';
import { text } from './article';

/** 数据领域 of the 2018 pilot on opening public information resources; a default, no city's own list. */
const themes = [
  '信用服务',
  '医疗卫生',
  '社保就业',
  '公共安全',
  '城建住房',
  '交通运输',
  '教育文化',
  '科技创新',
  '资源能源',
  '生态环境',
  '工业农业',
  '商贸流通',
  '财税金融',
  '安全生产',
  '市场监管',
  '社会救助',
  '法律服务',
  '生活服务',
  '气象服务',
  '地理空间',
  '机构团体',
];

/** Columns of the list that neither the catalogue nor the data tells: asked, never required. */
export const listFacts: Question[] = [
  {
    id: 'theme',
    text: text('数据领域', 'Theme'),
    help: text(
      '按数据的用途选最接近的一项，例：公交线路选“交通运输”。',
      'The closest one by what the data is for; bus lines are transport.',
    ),
    kind: 'choice',
    choices: themes,
    required: false,
    column: 'theme',
  },
  {
    id: 'keywords',
    text: text('关键字', 'Keywords'),
    help: text(
      '以顿号、逗号或空格分隔，例：公交、线路、站点。',
      'Separated by commas or spaces, for example bus, line, stop.',
    ),
    kind: 'text',
    required: false,
    column: 'keywords',
  },
  {
    id: 'spatial',
    text: text('空间范围', 'Area covered'),
    help: text(
      '数据覆盖的行政区域，例：全市；海州区、连云区。',
      'The districts that the data covers, for example the whole city.',
    ),
    kind: 'text',
    required: false,
    column: 'spatial',
  },
  {
    id: 'contact',
    text: text('联系人、办公电话', 'Contact person and office telephone'),
    help: text(
      '随清单公开，只填办公电话，不填个人手机。例：数据管理科的座机。',
      'It is published with the list: give an office number, never a private one.',
    ),
    kind: 'text',
    required: false,
    column: 'contact',
  },
  {
    id: 'remark',
    text: text('备注', 'Remark'),
    help: text(
      '随清单公开，例：2020 年以前的数据不含乡镇。',
      'It is published with the list, for example what earlier years lack.',
    ),
    kind: 'text',
    required: false,
    column: 'remark',
  },
];
