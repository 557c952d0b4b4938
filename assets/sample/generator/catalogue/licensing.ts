import { resource } from './resource';

const DATABASE = ['数据库', 'mysql'] as const;
const INTERFACE = ['共享平台方式', '接口'] as const;

/** 登记许可 and 食品监管. */
export const licensingResources = [
  resource('企业登记信息', {
    branch: '登记许可',
    serial: 1,
    department: '登记注册科',
    abstract: '本市各类市场主体设立、变更、注销登记的基本信息。',
    records: '12.6',
    items:
      '注册号 C15、统一社会信用代码 C18、企业名称 C200、企业类型 C50、法定代表人 C50、注册资本（万元） N18、成立日期 D10、住所 C300、登记机关 C100、经营状态 C20',
  }),
  resource('企业年报公示信息', {
    branch: '登记许可',
    serial: 2,
    department: '信用监督管理科',
    abstract: '市场主体按年度报送并公示的年度报告信息。',
    format: DATABASE,
    mode: INTERFACE,
    cycle: '每年',
    records: '9.8',
    items:
      '统一社会信用代码 C18、企业名称 C200、报送年度 C4、报送日期 D10、通信地址 C300、联系电话 C20、从业人数 I8、经营状态 C20、网站网址 C200',
  }),
  resource('个体工商户登记信息', {
    branch: '登记许可',
    serial: 3,
    department: '登记注册科',
    abstract: '个体工商户开业、变更、注销登记的基本信息。',
    format: DATABASE,
    mode: INTERFACE,
    records: '23.1',
    sharing: ['有条件共享', '用于行政审批核验'],
    items:
      '统一社会信用代码 C18、字号名称 C200、经营者姓名 C50、组成形式 C20、经营场所 C300、经营范围 C2000、注册日期 D10、经营状态 C20',
  }),
  resource('经营异常名录信息', {
    branch: '登记许可',
    serial: 4,
    department: '信用监督管理科',
    abstract: '列入、移出经营异常名录的市场主体及其原因。',
    cycle: '每周',
    items:
      '统一社会信用代码 C18、企业名称 C200、列入原因 C500、列入日期 D10、列入机关 C100、移出原因 C500、移出日期 D10、移出机关 C100',
  }),
  resource('严重违法失信名单信息', {
    branch: '登记许可',
    serial: 5,
    department: '信用监督管理科',
    abstract: '被列入严重违法失信名单的市场主体信息。',
    items: '统一社会信用代码 C18、企业名称 C200、列入事由 C500、列入日期 D10、列入机关 C100、公示期限 C50',
  }),
  resource('食品经营许可信息', {
    branch: '食品监管',
    serial: 1,
    department: '行政审批科',
    abstract: '食品销售、餐饮服务和单位食堂经营者取得食品经营许可的信息。',
    cycle: '每周',
    records: '2',
    items:
      '许可证编号 C12、经营者名称 C200、统一社会信用代码 C18、法定代表人 C50、身份证号 C18、出生日期 D10、手机号 C11、经营场所 C300、经营项目 C500、发证日期 D10、有效期至 D10、发证机关 C100',
  }),
  resource('食品生产许可信息', {
    branch: '食品监管',
    serial: 2,
    department: '行政审批科',
    abstract: '食品生产企业取得生产许可的品种与期限。',
    items:
      '许可证编号 C16、生产者名称 C200、统一社会信用代码 C18、食品类别 C200、品种明细 C1000、生产地址 C300、发证日期 D10、有效期至 D10、签发人 C50',
  }),
  resource('食品安全监督抽检信息', {
    branch: '食品监管',
    serial: 3,
    department: '食品安全监管科',
    abstract: '市本级食品安全监督抽检的样品、项目与结论。',
    records: '0.8',
    items:
      '抽样编号 C30、样品名称 C100、规格型号 C50、生产日期 D10、被抽样单位 C200、标称生产企业 C200、检验项目 C200、检验结果 C50、标准值 C50、检验结论 C20、检验机构 C100',
  }),
  resource('餐饮服务量化分级信息', {
    branch: '食品监管',
    serial: 4,
    department: '餐饮监管科',
    abstract: '餐饮服务单位食品安全量化分级评定结果。',
    cycle: '每季度',
    items: '许可证编号 C12、单位名称 C200、经营地址 C300、动态等级 C10、年度等级 C10、评定日期 D10、监管机构 C100',
  }),
  resource('学校食堂明厨亮灶信息', {
    branch: '食品监管',
    serial: 5,
    department: '餐饮监管科',
    abstract: '学校和托幼机构食堂明厨亮灶建设情况。',
    cycle: '每半年',
    items: '学校名称 C200、学校类别 C50、食堂地址 C300、建设方式 C50、接入日期 D10、供餐人数 I6、是否接入 L1',
  }),
];
