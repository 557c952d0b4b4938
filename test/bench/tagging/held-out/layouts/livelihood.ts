/** 民政, 人社, 医保, 残联, 退役军人, 教育, 卫健: a table a line, `title: header=filling | …`; `⏎` is a line break. */
export const livelihood = `
低保动态管理: 序=row | 户主=name | 户主身份证件号=id | 共享成员姓名=names | 家庭人口（人）=few | 月保障金（元）=money | 社保卡银行账户=card19 | 详细住址=rural | 联系方式⏎（手机）=mobile | 致贫原因=cause | 走访记录=visit
特困供养导出: 字段1=name | 字段2=id | 字段3=mobile | 字段4=village | 字段5=money | 字段6=date | 字段7=card
临时救助台帐: SQR=name | SFZHM=idSpaced | SJHM=mobile | JTZZ=rural | JZJE=money | JZRQ=datePacked | JZYY=cause | SHYJ=opinion
养老机构: 机构名称=sight | 院长=name | 床位数=few | 值班电话=landline | 机构地址=publicPlace | 统一社会信用代码/机构代码=credit | 入住老人数=few | 星级=star
老年证办理: 老人=name | 身份证=idTyped | 周岁=age | 紧急联系人=name | 紧急联系人电话=phone | 与老人关系=kinship | 办证日期=dateDot
孤儿保障: 儿童姓名=name | 儿童公民身份号码=idChild | 类别=minorKind | 监护人=name | 监护人与儿童关系=kinship | 监护人联系电话=mobile | 就读学校=school | 是否残疾=yesHealth
留守儿童摸排: xm=name | xb=sex | sfzhm=idChild | sfletong_是否留守儿童=minorFlag | jhr=name | jhrdh=mobile | xx=school | 年级=few
婚姻登记档案: 男方=name | 男方证件号码=idOrPass | 男方国籍=province | 女方=name | 女方证件号码=id | 登记日期=dateHan | 结婚证字号=order14 | 登记机关=bureau
殡葬惠民: 逝者姓名=name | 逝者身份证号码=idBoth | 死亡日期=date | 经办人=name | 经办人手机号=mobileCut | 火化费减免=money | 墓位号=room
社会组织年检: 名称=firmOrName | 社会信用代码=credit | 法定代表人=name | 业务主管单位=bureau | 办公座机=landlineMany | 电子邮箱=mail | 年检结论=verdict | 净资产（万元）=moneyBig
慈善捐赠公示: 捐赠方=nameOrFirm | 捐赠金额=money | 捐赠时间=date | 用途=item | 凭证号=order12 | 备注=mailNote
失业登记: 登记编号=order16 | 姓\u3000名=name | 公民身份证号码=id | 个人社保编号=insured | 失业原因=cause | 户口所在地详址=address | 文化程度=schooling | 手机号码=mobilePair | 银行帐号=card
失业保险金: AAC003=name | AAC002=id | AAE005=mobile | AAE010=card19 | AAE036=moment | AAB004=firm | BAZ=bureau
创业担保贷款: 借款人=name | 借款人身份证=id | 经营实体=shop | 贷款金额（万元）=few | 担保人=name | 放款银行=bank | 经营地址=address | 到期日=until
技能鉴定成绩: 准考证号=exam | 考生=name | 证件编号=id | 职业（工种）=post | 理论=mark100 | 实操=mark100 | 证书号=order16 | 鉴定日期=serialDay
劳动监察举报: 线索编号=order18day | 举报人=name | 举报人电话=mobile | 被举报单位=firm | 单位电话=landline | 举报内容=request | 状态=done
农民工工资专户: 项目=estate | 工人=name | 工人身份证号=id | 工资卡=card | 工种=post | 应发（元）=money | 实发（元）=money | 班组长=name | 备注=payNote
医保参保登记: 参保人=name | 医保编号=social | 证件号=id | 险种=insurance | 参保单位=firm | 缴费年月=month | 出生年月日=birthSlash | 社会保障卡卡号=social
医疗救助结算: 就诊人=name | 就诊流水号=visitNumber | 住院号=record | 疾病诊断=diagnosis | ICD-10=icd | 总费用=money | 定点医院=hospital | 救助账号=card19
慢病备案: 患者=name | 性别=sex | 年龄（岁）=age | 病种=diagnosis | 病历编号=recordDated | 备案医院=hospital | 家庭医生=name | 医生电话=mobile
残疾人两项补贴: 残疾人姓名=name | 残疾人证号=disabledCard | 残疾类型=disability | 残疾等级=disabilityGrade | 监护人电话=mobile | 补贴金额=money | 开户银行=bank | 账号=card
残疾人辅具: 申请人=name | 身份证号码=id | 出生日期=birthHan | 辅具=item | 残别=disability | 送货地址=home | 送达日期=date | 签收人=name
退役军人优待证: 姓名=name | 公民身份号码=id | 入伍年月=month | 退役时间=dateOld | 政治面貌=party | 联系手机=mobile | 伤残情况=illness | 优待证编号=order18 | 现居住地=address
烈士英名录: 烈士=name | 籍贯=county | 出生年月=birthMonth | 牺牲时间=dateOld | 安葬地=sight | 革命烈士证明书编号=short | 事迹摘要=clause
学籍管理: 全国学籍号=studentLong | 班内学号=student | 学生=name | 性别码=sexCode | 出生=birthPacked | 监护人1=name | 监护人1电话=mobile | 家庭住址=address | 血型=blood | 是否独生子女=yes
招生录取: 考生号=exam | 考生姓名=name | 身份证件号码=idChild | 毕业学校=school | 总分=mark100 | 录取批次=quarter | 邮寄地址=address | 收件人=name | 收件手机=mobile
教师资格: teacher_name=name | teacher_phone=mobile | teacher_email=mail | school_name=school | subject=schooling | cert_no=order16 | issue_date=date | birthday=birth
家庭经济困难学生: 学号=student | 姓名=name | 院系=section | 资助金额=money | 资助卡号=card | 民族=nation | 家庭情况说明=visit | 残疾=yesHealth
校外培训机构: 机构=firm | 办学许可证号=order15 | 举办者=nameOrFirm | 校长=name | 咨询电话=landline | 办学地址=publicPlace | 核定人数=few | 黑白名单=colour
入职体检: 体检号=recordMaybe | 姓名=name | 年龄=ageText | 身高=bodyIndex | 血压=pressure | BMI=bodyIndex | 血型=blood | 乙肝表面抗原=hepatitis | 体检结论=illness | 过敏史=allergy
居民健康档案: 健康档案编号=healthFile | 居民姓名=name | 居民身份证=id | 现住址=home | 责任医生=name | 建档单位=hospital | 既往史=diagnosis | 建档日期=date | 本人电话=phone
儿童预防接种: 儿童编码=order18 | 儿童=name | 月龄=ageInfant | 出生日期=birth | 母亲姓名=name | 母亲电话=mobile | 疫苗=product | 批号=batch | 接种时间=moment
传染病报告: 卡片编号=order18day | 患者姓名=name | 家长姓名=name | 患者身份证号=id | 病名=diagnosis | 人群分类=post | 现住详细地址=address | 报告医生=name | 是否学龄前儿童=minorBit
公共场所卫生: 单位=shop | 负责人姓名=name | 卫生许可证号=permitNo | 经营地址=address | 从业人数=few | 监督结论=verdict | 监督意见=opinion | 下次检查=date
`;
