/** A last set of agencies' tables: a table a line, `title: header=filling | …`; `⏎` is a line break. */
export const layouts = `
孝老食堂就餐: 就餐老人=name | 老人身份证=id | 补贴档次=grade | 食堂=shop | 就餐日=date | 家属电话=phone | 卡余额=money | 星期几=weekdayShort
救灾救济: 受灾户主=name | 受灾人口=few | 户主身份证=idSpaced | 倒房间数=few | 救助资金=money | 一卡通卡号=card19 | 灾情描述=opinion | 村委=village
流动儿童登记: 幼童姓名=name | 幼童身份证号码=idChild | 随迁父母=names | 父母手机=mobilePair | 是否困境儿童=minorFlag | 暂住地=home | 就读园所=school | 学前班=few
公墓管理: 墓主=name | 联系亲属=name | 亲属电话=mobile | 墓穴编号=short | 购墓日期=dateHan | 亲属住址=address | 管理费=money | 区位=section
职业病诊断: 劳动者=name | 劳动者身份证件号码=idTyped | 用工企业=firm | 职业病名称=diagnosis | 诊断机构=hospital | 诊断医师=names | 诊断书编号=order14 | 诊断日期=dateDot
就业困难认定: grxm=name | gmsfzhm=id | yddh=mobile | hjdz=rural | zzmm=party | whcd=schooling | rdrq=datePacked | yhzh=card
工资发放: 工号=staff | 员工姓名=name | 工资卡号=cardGrouped | 基本工资=money | 实发=money | 社会保险编号=insured | 发放月=month | 部门=section
门诊慢特病: 参保号=social | 人员姓名=name | 人员证件号=id | 慢特病病种=diagnosis | 认定医院=hospital | 待遇起=date | 待遇止=until | 手机=mobileCut
急救出车: 呼救电话=mobile | 患者=name | 患者年龄=age | 主诉=diagnosis | 现场地址=address | 车牌号=plate | 出车医生=name | 出车时间=moment
检验报告: 检查编号=recordDated | 受检者=name | 出生年月日=birthSlash | 乙肝抗体=hepatitis | 血型=blood | 备注说明=opinion | 检验师=name | 报告时间=stamp
精准康复: 残疾人姓名=name | 残疾人证=disabledCard | 残疾类别=disability | 康复项目=item | 康复机构=hospital | 监护人姓名=name | 监护人手机号码=mobile | 补助=money
军休人员: 军休干部=name | 公民身份号码=idBoth | 出生日期=birthHan | 健康状况=illness | 住址=home | 家属联系电话=phone | 职务等级=grade | 账户=card
中考准考: 准考证编号=exam | 学生姓名=name | 身份证件号码=idChild | 学号=student | 毕业学校=school | 家长姓名=name | 家长联系方式=mobile | 家庭详细地址=address
研学报名: child_name=name | child_id_card=idChild | guardian_name=name | guardian_mobile=mobile | allergy_history=allergy | school=school | fee=money | remark=payNote
教职工通讯录: 姓名⏎（必填）=name | 办公电话⏎（含区号）=landline | 手机号⏎（11位）=mobile | 邮箱⏎（选填）=mail | 处室=section | 职务=post | 学历=schooling | 备注=yes
商品住房意向: 意向人=name | 意向人证件=idOrPass | 家庭成员=names | 意向楼盘=estate | 意向房号=room | 摇号编号=order11up | 电话=mobileAbroad | 现居地址=home
燃气报警: 报警人=name | 报警电话=phone | 报警位置=spot | 处置经过=opinion | 到场时间=moment | 处置人员=names | 结果=done | 单号=order18day
租赁合同备案: 出租方=nameOrFirm | 承租方=name | 承租方身份证=id | 房屋地址=home | 月租=money | 备案号=contract | 起租=date | 经纪机构=firm
出租屋管理: 房东=name | 房东电话=mobile | 租客=name | 租客证件号=id | 门牌地址=address | 租客籍贯=province | 租客民族=nation | 入住=date
危货运输: 托运人=firm | 押运员=name | 押运员身份证=id | 牵引车牌照=plate | 挂车牌照=plateCoach | 货名=product | 装货地=spot | GPS坐标=point
共享单车: bike=asset | user_phone=mobile | start_lng=lng | start_lat=lat | end_lng=lngShort | end_lat=latShort | cost=money | started_at=moment
客运班线: 班线=bus | 客车号牌=plateDot | 承运人=firm | 驾驶员1=name | 驾驶员2=name | 始发=station | 里程=depth | 许可证号=order12
渣土车辆: 车牌=plate | 车主（单位）=firmOrName | 司机姓名=name | 司机联系电话=mobile | 准运证号=order15 | 消纳场=sight | 违规情况=roadNote | 截止=until
水质检测: 采样点=spot | E（东经）=lngDms | N（北纬）=latDms | 余氯=depth | 浊度=depth | 采样员=name | 样品号=batch | 采样时刻=moment
墒情监测: 站点=county | 经度=lngLong | 纬度=latLong | 含水率=share | 温度=chill | 上报员=name | 上报员电话=mobile | 上报时间=stamp
粮食直补: 种粮农民=name | 农民身份证=idBoth | 补贴卡账号=card19 | 村组地址=rural | 种植面积=acreage | 作物=crop | 核实意见=opinion | 公示=mark
兽药经营: 经营单位=shop | 法定代表人（负责人）=name | 许可证=permitNo | 经营地址=address | 固定电话=landlineMany | 品种=herb | 有效期=until | 统一代码=credit
林权登记: 林权权利人=nameOrFirm | 权利人证件号码=id | 林地坐落=village | 林权证号=deed | 面积=acreage | 树种=tree | 四至=clause | 联系手机=mobile
价格监测: 商品=crop | 规格=model | 采价点=shop | 单价=money | 采价员=name | 采价日期=date | 周=weekday | 涨跌=share
广告监测: 广告主=firm | 代言人=name | 品牌=brand | 刊播媒体=url | 违法表现=clause | 监测编号=order16 | 监测日期=dateDot | 处置=done
市场主体注销: 名称=firm | 统一社会信用代码=credit | 清算组成员=names | 清算组负责人=name | 负责人身份证件号码=id | 联系电话=mobile | 注销原因=cause | 登记机关=bureau
股权出质: 出质人=nameOrFirm | 出质人证照号码=id | 质权人=firmOrName | 出质股权数额=moneyBig | 质权登记编号=order20 | 机构代码=org | 登记日=date | 状态=state
12315举报: 举报者姓名=name | 举报者联系电话=mobile | 被举报企业=firm | 举报详情=request | 反馈邮箱=mail | 办理人=name | 办结=done | 编号=order18
税务稽查: 稽查对象=firm | 法人姓名=name | 法人身份证号码=id | 税号=credit | 违法事实=finding | 文书号=ruling | 税款=moneyBig | 检查人=names
治安调解: 甲方当事人=name | 乙方当事人=name | 甲方身份证=id | 乙方联系电话=mobile | 纠纷经过=finding | 民警=name | 派出所=bureau | 时间=dateHan
出入境申请: 中文姓名=name | 英文姓=nameLatin | 护照编号=passport | 港澳通行证号=permit | 出生日期=birth | 联系手机=mobile | 前往地=province | 受理号=order14
境外非政府组织: 代表姓名=nameLatin | 护照=passport | E-mail地址=mail | 办事处地址=address | 座机=landlineBraced | 活动=item | 国籍=province | 有效期=until
司法鉴定: 委托方=firmOrName | 被鉴定人=name | 被鉴定人身份证号=id | 鉴定意见=opinion | DNA分型=fingerCode | 鉴定人=names | 文号=ruling | 日期=date
考勤机导出: 用户编号=staff | 人员=name | 指纹特征码=irisCode | 人脸模板=faceVector | 打卡时间=moment | 设备号=short | 设备IP=ip | 部门=section
民族宗教场所: 寺观教堂=sight | 负责教职=name | 信仰宗教=faith | 身份证号=id | 固定资产=moneyBig | 地址=publicPlace | 联系方式=phone | 类别=star
信教公民调查: 受访人=name | 宗教信仰情况=religion | 年龄=ageText | 民族=nation | 村=village | 电话=mobile | 调查员=name | 日期=date
涉密人员: 人员姓名=name | 涉密等级=secret | 岗位=post | 身份证=id | 手机=mobile | 审查意见=opinion | 在岗时间=dateOld | 备注=mark
电子公文: 文件密级=secretPlain | 标题=item | 发文字号=ruling | 拟稿人=name | 签发人=name | 成文日期=dateHan | 校验=hash | 附件路径=file
堡垒机日志: account=account | realname=name | src_ip=ip | dst_ip=ipSix | src_mac=mac | port=port | ver=version | time=moment
物联网设备: devEUI=token | MAC地址=macDotted | 安装位置=spot | 经度=lngShort | 纬度=latShort | 电量=share | 固件=version | 运维人=name
图书采访: 书号=isbn | 条形码=barcode | 题名=book | 责任者=name | 出版单位=firm | 定价=money | 数量=few | 索书=callNo
易错列名: 姓名首字母=short | 电话订购数=few | 邮箱总数=many | 住址变更次数=few | 身份类别=post | 卡类型=bank | 车牌核发机关=bureau | 出生人口=many | 地址门牌数=few | 经纬度精度=few | 学号是否重复=yes | 工作日=weekday | 处理状态=done | 数据来源=bureau | 年度=year
通用导出: C01=order18 | C02=name | C03=id | C04=mobile | C05=firm | C06=address | C07=credit | C08=mail | C09=plate | C10=card | C11=request | C12=deed
错列: 部门=name | 金额=mobile | 日期=id | 品名=plate | 状态=mail | 数量=card | 单位=address | 类型=landline
值列: 值1=scn | 值2=order11 | 值3=name | 值4=idBoth | 值5=caseNo | 值6=landline | 值7=village | 值8=brand | 值9=herb | 值10=isbnBare
`;
