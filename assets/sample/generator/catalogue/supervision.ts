import { resource } from './resource';

const DATABASE = ['数据库', 'mysql'] as const;
const INTERFACE = ['共享平台方式', '接口'] as const;

/** 特种设备, 质量计量 and 价格竞争. */
export const supervisionResources = [
  resource('特种设备使用登记信息', {
    branch: '特种设备',
    serial: 1,
    department: '特种设备安全监察科',
    abstract: '在用特种设备的使用登记、检验和维保责任信息。',
    format: ['电子表格', 'xls'],
    records: '0.9',
    items:
      '设备代码 C20、设备种类 C50、设备名称 C100、使用单位 C200、使用地点 C300、投用日期 D10、检验日期 D10、下次检验日期 D10、检验结论 C20、维保单位 C200、安全管理员 C50、联系手机 C11',
  }),
  resource('电梯物联网监测信息', {
    branch: '特种设备',
    serial: 2,
    department: '特种设备安全监察科',
    abstract: '在用电梯运行状态的实时监测信息，需要持续获取。',
    format: DATABASE,
    mode: INTERFACE,
    cycle: '实时',
    records: '860',
    sharing: ['有条件共享', '用于应急处置'],
    opening: ['是', '具备相应的数据安全和处理能力'],
    items:
      '设备代码 C20、采集时间 T19、运行状态 C20、当前楼层 I4、运行方向 C10、开关门次数 I10、故障代码 C20、是否困人 L1',
  }),
  resource('特种设备作业人员资格信息', {
    branch: '特种设备',
    serial: 3,
    department: '特种设备安全监察科',
    abstract: '特种设备安全管理和作业人员持证情况。',
    records: '1.4',
    items: '证书编号 C20、姓名 C50、身份证号 C18、作业项目 C100、发证日期 D10、有效期至 D10、发证机关 C100',
  }),
  resource('特种设备安全监察管理系统', {
    branch: '特种设备',
    serial: 4,
    department: '特种设备安全监察科',
    abstract: '特种设备现场安全监督检查的记录。',
    format: ['数据库', 'oracle'],
    mode: ['共享平台方式', '数据库'],
    records: '3.2',
    items:
      '检查编号 C30、被检查单位 C200、检查日期 D10、检查人员 C100、发现问题 M500、处理意见 M500、整改期限 D10、整改结果 C100',
  }),
  resource('计量器具强制检定信息', {
    branch: '质量计量',
    serial: 1,
    department: '计量科',
    abstract: '属于强制检定范围的计量器具检定结果。',
    records: '4.5',
    items:
      '检定证书编号 C30、器具名称 C100、型号规格 C50、使用单位 C200、检定日期 D10、有效期至 D10、检定结论 C20、检定机构 C100',
  }),
  resource('产品质量监督抽查信息', {
    branch: '质量计量',
    serial: 2,
    department: '质量监督管理科',
    abstract: '产品质量市级监督抽查的结果。',
    items:
      '抽查编号 C30、产品名称 C100、规格型号 C50、生产企业 C200、抽查日期 D10、不合格项目 C200、抽查结论 C20、承检机构 C100',
  }),
  resource('检验检测机构信息', {
    branch: '质量计量',
    serial: 3,
    department: '认证监管科',
    abstract: '取得资质认定的检验检测机构名录。',
    cycle: '每季度',
    items:
      '机构名称 C200、统一社会信用代码 C18、证书编号 C30、检测领域 C500、机构地址 C300、联系电话 C20、有效期至 D10',
  }),
  resource('标准化试点项目信息', {
    branch: '质量计量',
    serial: 4,
    department: '标准化科',
    abstract: '市级以上标准化试点示范项目清单。',
    format: ['电子文件', 'doc'],
    cycle: '每年',
    items: '项目名称 C200、承担单位 C200、试点级别 C20、立项日期 D10、验收日期 D10、验收结论 C50',
  }),
  resource('价格监测信息', {
    branch: '价格竞争',
    serial: 1,
    department: '价格监督检查科',
    abstract: '主要居民生活必需品的零售价格监测结果。',
    cycle: '每周',
    records: '0.12',
    items: '监测日期 D10、区县 C50、监测点 C100、品类 C50、品名 C50、计价单位 C20、价格 N10.2',
  }),
  resource('广告监测（违法线索）信息', {
    branch: '价格竞争',
    serial: 2,
    department: '广告监督管理科',
    abstract: '传统媒体和互联网广告监测发现的涉嫌违法线索。',
    items: '线索编号 C30、广告名称 C200、广告类别 C50、发布媒介 C100、发布日期 D10、涉嫌违法表现 C500、处理状态 C50',
  }),
  resource('广告监测(违法线索) 信息', {
    branch: '价格竞争',
    serial: 3,
    department: '广告监督管理科',
    abstract: '广告监测发现的涉嫌违法线索（旧表）。',
    items: '线索编号 C30、广告名称 C200、广告类别 C50、发布媒介 C100、发布日期 D10',
  }),
  resource('公平竞争审查信息', {
    branch: '价格竞争',
    serial: 4,
    department: '反不正当竞争科',
    abstract: '增量政策措施公平竞争审查情况。',
    format: ['电子文件', 'docx'],
    cycle: '每季度',
    items: '文件名称 C200、起草单位 C200、审查日期 D10、审查结论 C200、是否修改 L1、备注 M500',
  }),
];
