/** 市场监管, 税务, 公安, 法院, 文旅, 政务: a table a line, `title: header=filling | …`; `⏎` is a line break. */
export const office = `
食品抽检: 抽样单编号=order18 | 标称生产企业=firm | 被抽样单位=shop | 食品名称=product | 商标=brand | 生产日期/批号=batch | 不合格项目=item | 检验机构=firm | 抽样人=names | 抽检日期=dateDot
个体户注册: ZCH=registered | ZTMC=shop | JYZ=name | JYZZJHM=id | JYCS=address | LXDH=mobile | CLRQ=datePacked | DJJG=bureau
企业年报: 企业（机构）名称=firm | 注册号/统一代码=creditOld | 法人=name | 通信地址=address | 企业联系电话=phone | 电子邮件=mail | 从业人数=few | 网站=url | 年报年度=yearHan
双随机检查: 检查对象=firm | 检查对象代码=credit | 检查人员=names | 检查事项=item | 检查结果=verdict | 问题描述=opinion | 计划编号=asset | 检查机关=bureau
消费投诉: 登记号=order16 | 消费者=name | 联系电话=mobileAbroad | 被诉方=shop | 商品=brand | 诉求=request | 涉及金额=money | 办理状态=done
电梯登记: 设备注册代码=order20 | 使用单位=firm | 小区=estate | 维保人员=name | 维保电话=mobile | 出厂编号=short | 下检日期=date | 救援标识=order11
药品零售: 药店=shop | 质量负责人=name | 药师电话=phone | 经营许可证=permitNo | 代表品种=herb | 批准文号=medicineNo | 地址=address | 连锁=yes
商标奖励: 申请主体=firm | 商标=brand | 注册号=order11 | 奖励金额=money | 开户行=bank | 联系人=name | 联系人手机=mobile | 类别=few
欠税公告: 纳税人名称=firmOrName | 纳税人识别号=credit | 法定代表人（负责人）姓名=name | 居民身份证或其他有效身份证件号码=id | 生产经营地点=address | 欠税税种=item | 欠税余额=thousand | 公告期=quarter
车购税: 纳税人=nameOrFirm | 车辆识别代号=vin | 发动机号=engine | 号牌=plate | 计税价格=moneyBig | 电话=mobile | 厂牌型号=model | 开票日期=datePacked
代开发票: 申请人=name | 申请人证件=id | 货物名称=product | 发票代码=order12 | 发票号码=order11 | 金额=money | 经办=name | 开票时间=moment
境外人员住宿: 英文姓名=nameLatin | 护照号码=passport | 国家地区=province | 出生日期=birthTime | 入住宾馆=sight | 房间=floor | 入住时间=moment | 拟离日期=date
台港澳居民: 姓名=name | 台胞证号=taiwanPermit | 港澳通行证=permit | 手机=mobile | 居住地址=home | 签发日=date | 有效期至=until | 职业=post
流动人口: col1=name | col2=id | col3=mobile | col4=nation | col5=address | col6=birthUnnamed | col7=plate | col8=schooling | col9=mail
实有单位: DWMC=firm | DWDZ=address | FRXM=name | FRSFZH=id | FRDH=mobile | ZZJGDM=org | CYRS=few | JD=lng | WD=lat
犬只登记: 犬主=name | 犬主身份证=id | 犬名=brand | 犬种=animal | 毛色=colour | 免疫证号=order12 | 住址=home | 电话=mobile | 芯片号=order15
人脸门禁: 人员编号=staff | 姓名=name | 人脸特征=faceVector | 指纹模板=fingerCode | 虹膜编码=irisCode | 设备MAC=mac | 通行时间=moment
失信被执行人: 案号=caseNo | 被执行人=nameOrFirm | 身份证号码/组织机构代码=idOrPass | 执行法院=court | 立案日期=date | 义务履行情况=finding | 执行标的=moneyBig | 案由=crime
开庭公告: 案号=caseNo | 原告=nameOrFirm | 被告=nameOrFirm | 承办法官=name | 法庭=room | 开庭时间=moment | 案由=crime | 公告内容=finding
法律援助: 受援人=name | 受援人证件=id | 承办律师=name | 律师电话=mobile | 案情=finding | 律所=firm | 补贴=money | 结案=done
宗教活动场所: 场所=sight | 主要教职人员=name | 教派=faith | 所属宗教=religion | 场所地址=publicPlace | 电话=phone | 信众人数=many | 登记证号=asset
教职人员备案: 姓名=name | 宗教信仰=faith | 证件号码=id | 出生=birthPacked | 备案编号=short | 手机号=mobile
导游年审: 导游=nameDotted | 导游证号=order11 | 手机=mobileCut | 所属旅行社=firm | 语种=province | 身份证件=id | 年审结果=verdict | E-mail=mail
景区门票预约: booking_id=order18 | visitor=name | visitor_idcard=id | visitor_mobile=mobile | sight=sight | visit_date=date | email=mail | email_verified=bit | channel=carrier
图书流通: 条码=barcode | ISBN=isbn | 书名=book | 读者=name | 读者证=order14 | 借出=date | 应还=date | 联系电话=mobile | 索书号=callNo
影剧院: 影片=film | 影院=sight | 厅=floor | 座位=seat | 场次=clock | 票价=money | 星期=weekdayShort | 会员手机=mobile
非遗名录: 项目编号=asset | 项目=dish | 代表性传承人=name | 传承人年龄=age | 民族=nation | 流派=herb | 保护单位=hospital | 批次=quarter
政务服务办件: 办件流水号=order20 | 申请人/单位=nameOrFirm | 申请人证照号=id | 代办人=name | 代办人联系方式=mobile | 事项编码=resource | 受理时间=moment | 办结意见=mailNote
资产台账: 资产编号=asset | 资产名称=product | 品牌=brand | 型号=model | 使用人=name | 存放地点=section | 购置日期=date | 原值=moneyBig | 序列号=engine
网络设备: 主机=account | IP地址=ipSix | 网卡MAC=macDash | 端口=port | 系统版本=version | 责任人=name | 责任人邮箱=mail | 上线=date
无线认证日志: user=account | phone=mobile | mac_addr=macDotted | client_ip=ip | ap=short | login_at=moment | token=token | flow=many
文件收发: 文号=ruling | 密级=secret | 来文单位=bureau | 拟办意见=opinion | 承办人=name | 收文日期=date | 份数=few | 附件=file
涉密资料: 编号=asset | 定密情况=secretPlain | 保管人=name | 借阅人=name | 借阅时间=moment | 页数=few | 归还=mark
数据目录: 信息资源代码=resource | 资源名称=item | 提供方=bureau | 提供方代码=credit | 数据项=post | 类型=unit | 更新日期=date | 校验值=hash
年鉴统计: 地区=county | 年份=year | 常住人口=many | 60岁以上人口=many | 人均可支配收入=moneyBig | 学生数=many | 床位数=few | 占比=share | 电话用户=many | 车牌数=few
易混字段: 手机号是否实名=yes | 身份证类型=item | 姓名笔画=few | 邮箱状态=bit | 银行卡种类=bank | 车牌颜色=colour | 学号位数=few | 住址行政区划代码=region12 | 年龄组=ageBand | IP归属地=province | 社保状态=state | 病历页数=few
混合导出: F1=order18 | F2=name | F3=idBoth | F4=landline | F5=credit | F6=caseNo | F7=lngShort | F8=latShort | F12=card | F13=request
代码表头: 编号=name | 代码=credit | 值=mobile | 名称=address | 项目=id | 数据=mail | 内容=visit | 序列=order11up | 类别=nation
`;
