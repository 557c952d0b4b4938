/** 人社, 民政, 教育, 卫健, 公安, 残联: a table a line, `title: header=filling …`; `+` in a header is a space. */
export const people = `
城乡低保对象: 序号=row 户主姓名=name 户主身份证号=id 家庭住址=address 保障人口=count 月保障金额=price 开户账号=card 开户行=bank 致贫原因=status
临时救助: xm=name xb=sex sfzh=id csrq=birthday lxdh=mobile jtzz=address jzje=price jzrq=date
高龄津贴: 老人姓名=name 年龄=age 身份证号码=id 联系人=name 联系人电话=phoneMixed 村（居）=villageFull 发放账号=cardSpaced 发放月份=month
特困人员: 姓名=nameSpaced 公民身份号码=idLower 出生日期=birthdayHan 监护人=name 残疾类别=disability 供养机构=hospital 入院时间=date
残疾人补贴: 姓名=name 证件号=idOld 残疾等级=disability 补贴标准=price 银行卡号=card 乡镇=streetOffice 备注1=mobile
婚姻登记预约: 男方姓名=name 男方身份证=id 女方姓名=name 女方身份证=id 预约日期=date 登记处=office 是否再婚=yesNo
社会组织名录: 组织名称=company 统一信用代码=uscc 法人=name 办公电话=landline 业务主管单位=department 成立时间=dateOld 年检结论=result
地名标准化: 标准地名=road 名称=village 所在行政区=district 起点=crossing 地名代码=order11 含义=duty 经度坐标=lngShort 纬度坐标=latShort
孤儿和困境儿童: 儿童姓名=name 儿童身份证号=idYoung 是否留守儿童=minorFlag 监护人姓名=name 监护人电话=mobile 学校=school 班级=plant
社保参保: 个人编号=socialNumber 姓名=name 社会保障号码=id 社会保障卡号=social 单位名称=company 缴费基数=amountBig 缴费月数=count 参保日期=datePacked
失业金发放: 代码=id 姓名=name 社保编号=socialNumber 发放金额=price 账户=card 经办机构=office 户籍地址=address
职业技能证书: 证书编号=order16 姓名=name 证件号码=idMixed 工种=job 等级=grade 发证日期=date 培训机构=school
劳动仲裁: 案号=caseNumber 申请人=name 被申请人=company 申请人电话=mobile 案由=item 立案日期=date 承办仲裁员=name 请求金额=amountBig
招聘岗位: 单位=company 岗位=job 人数=count 薪资=price 联系人=name 联系方式=phoneMixed 邮箱地址=email 学历要求=degree 截止日期=longTerm
外国人来华工作: 姓名（拼音）=nameLatin 护照号=passport 国籍=province 出生年月日=birthday 聘用单位=company 许可有效期=longTerm
学籍信息: 学号=student 学生姓名=name 身份证件号=idYoung 性别=sex 出生日期=birthdayPacked 学校名称=school 班主任=name 家长电话=mobile 家庭地址=address
学生成绩: 学籍号=student 姓名=name 语文=score 数学=score 考试日期=date 名次=count 座位号=count
教师花名册: 工号=material8 姓名=name 职称=grade 任教学科=degree 教师资格证号=order17 手机=mobileSpaced 电子邮箱=email 出生日期=birthday 参加工作时间=dateOld
校车登记: 学校=school 车牌=plateDotted 驾驶员=name 驾驶证号=id 核载人数=count 路线=section 发证日期=date
幼儿园一览: 园名=school 园长=name 电话=landline 地址=address 在园人数=count 建园日期=dateOld 等级=grade
门诊就诊: 病历号=record 患者姓名=name 就诊卡号=record 诊断=diagnosis 就诊时间=time 科室=department 医师=name 费用=price 年龄=ageUnit
住院病案首页: 住院号=record 病人姓名=name 出生日期=birthday 血型=blood 主要诊断=diagnosis 入院日期=date 出院日期=dateSlash 床号=count 联系人手机号=mobile
疫苗接种: 受种者姓名=name 监护人姓名=name 出生日期=birthday 疫苗批号=batch 接种日期=date 接种单位=hospital 手机号码=mobilePrefixed 证件号码=id
医师执业: 医师姓名=name 执业机构=hospital 医师执业证书编码=order15 执业类别=grade 执业范围=item 发证机关=office 注册日期=date
献血统计: 献血者=name 身份证=id 血型=blood 献血量=count 献血日期=date 采血点=scenic 电话=mobile
实有人口: XM=name GMSFHM=id CSRQ=birthdayPacked ZZ=address LXFS=mobile MZ=ethnic WHCD=degree ZJXY=religion HYZK=status
旅馆业住宿: 旅客姓名=name 证件号码=idMixed 房号=count 入住时间=time 旅馆名称=scenic 旅馆代码=order11 宗教信仰=religion
交通违法: 号牌号码=plate 违法时间=time 违法地点=crossing 违法代码=year 当事人=name 驾驶证=id 电话=mobile 罚款=price
出入境证件: 中文姓名=name 拼音姓名=nameLatin 证件号=permit 出生日期=birthday 签发日期=date 有效期=longTerm 签发机关=office
网吧备案: 单位名称=company IP地址=ip MAC地址=mac 安全员=name 安全员电话=mobile 地址=address 机器数=count
人像比对: 编号=uuid 姓名=name 指纹特征=fingerprint 人脸特征值=fingerprint 采集时间=time 采集点=office 相似度=percent
visa_applicants: given_name=nameLatin passport_no=passport dob=birthday nationality=province home_address=address contact_phone=mobile application_no=order18 status=status
`;
