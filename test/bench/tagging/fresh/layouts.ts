/** Other agencies and other words again: a table a line, `title: header=filling | …`; `⏎` is a line break. */
export const layouts = `
高龄补助名册: No.=row | 长者姓名=name | 长者身份证号=idBoth | 年岁=age | 居住地=rural | 领款账户=card | 代领人=name | 代领人电话=mobile | 备注=payNote
困难职工档案: zgxm=name | zgsfz=id | lxfs=phone | gzdw=firm | knlb=cause | jtcy=names | zdsj=date | bzje=money
流浪救助登记: 受助人=name | 受助人户籍地址=address | 大致年龄=ageText | 救助经过=visit | 精神状况=illness | 入站时间=moment | 护送单位=bureau | 是否未成年人=minorFlag
困境儿童帮扶: 孩子姓名=name | 孩子身份证=idChild | 困境类型=minorKind | 抚养人=name | 抚养人手机=mobile | 所在学校=school | 结对干部=name | 帮扶措施=opinion
收养登记: 收养人=name | 收养人证件号=id | 被收养人=name | 被收养人出生日期=birthHan | 送养机构=sight | 登记证号=order14 | 登记日=dateHan
社区矫正对象: 对象=name | 身份证号（18位）=idTyped | 罪名=crime | 定位手机号=mobile | 居住地址=home | 矫正小组=names | 起始=date | 截止=until
人才公寓申请: applicant=name | id_number=id | mobile=mobile | employer=firm | employer_uscc=credit | graduation_school=school | apply_date=date | room_no=room
公积金缴存: 职工=name | 职工账号=order12 | 证件号=idSpaced | 缴存基数=moneyBig | 单位名称=firm | 还款卡号=card19 | 手机=mobileCut | 缴至年月=month
工伤认定: 受伤职工=name | 职工身份证号=id | 用人单位=firm | 受伤部位及诊断=diagnosis | 事故经过=opinion | 认定书编号=ruling | 申请日期=dateDot | 职工电话=mobilePair
参保缴费: 个人社会保障编号=insured | 社保卡号码=social | 参保者=name | 证件号码=id | 险种=insurance | 缴费金额=money | 缴费渠道=bank | 缴费日=datePacked
医疗机构处方点评: 处方号=visitNumber | 门诊号=record | 患者=name | 年龄=ageText | 临床诊断=diagnosis | 开方医师=name | 药品批准文号=medicineNo | 金额=money
住院费用清单: ZYH=recordDated | HZXM=name | CSRQ=birth | ZDBM=icd | ZDMC=diagnosis | RYRQ=moment | FYJE=money | LXRDH=mobile
血站献血者: 献血者=name | 献血者身份证号=id | 血型=blood | 采血地点=spot | 联系手机=mobileAbroad | 献血日期=dateDot | 传染病筛查结果=hepatitis | 血袋码=order14
精神障碍管理: 患者姓名=name | 监护人=name | 诊断名称=diagnosis | 危险性评估=few | 随访地址=address | 社区民警=name | 民警电话=mobile | 身份证=id
残疾人就业: 残疾人=name | 残疾证=disabledCard | 残疾种类=disability | 残疾级别=disabilityGrade | 用工单位=firm | 月工资=money | 银行卡=cardGrouped | 岗位=post
高考报名: 考生报名号=exam | 姓名=name | 考生身份证号=idChild | 学籍辅号=studentLong | 毕业中学=school | 通信地址=address | 家长手机=mobile | 照片特征码=fingerCode | 科类=schooling
校园卡流水: 学生学号=student | 学生姓名=name | 卡内余额=money | 消费地点=sight | 消费时间=stamp | 流水=order20 | 设备IP=ip | 班级=few
营养改善计划: 学校=school | 星期=weekdayLatin | 菜品=dish | 供货商=firm | 供货商法人=name | 供货商电话=landlineBraced | 食材=crop | 金额=money
游客投诉: 投诉者=name | 投诉者手机=mobile | 投诉事项=request | 被投诉景区=sight | 处理人=name | 处理意见=opinion | 受理号=order18 | 回访=grade
民宿备案: 民宿=shop | 业主=name | 业主身份证号码=id | 民宿地址=rural | 东经E=lngDms | 北纬N=latDms | 床位=few | 预订电话=phone
船员证书: 船员=name | 证件号=idOrPass | 服务船舶=ship | 适任证书号=order15 | 海员证号=passport | 船东=nameOrFirm | 船籍=county | 签发=date
渔船柴油补贴: 船主=name | 船主身份证=id | 船名号=ship | 功率=depth | 补贴账户=card | 停靠港=sight | 金额=thousand | 公示期=quarter
出租汽车经营: 车号=plate | 车架号=vin | 承包人=name | 承包人证件=id | 公司=firm | 服务监督电话=hotline | 星级=star | 营运证号=order12
电动自行车登记: 车主=name | 车主证件号码=idBoth | 车辆品牌=brand | 整车编码=order15 | 颜色=colour | 住址=home | 手机=mobile | 上牌日期=date
交通事故快处: 甲方=name | 甲方车牌=plate | 乙方=nameOrFirm | 乙方车牌=plateDot | 事故描述=roadNote | 事故地点=spot | 甲方电话=mobile | 时间=moment
充电桩点位: 桩号=pole | 场站=sight | LONGITUDE=lng | LATITUDE=lat | 运营商=firm | 客服电话=hotline | 功率=few | 状态=state
燃气用户安检: 用户号=meter | 用户名=nameOrFirm | 用气地址=home | 安检员=name | 隐患描述=opinion | 用户电话=mobilePair | 表具号=order11 | 安检日期=serialDay
不动产查档: 查询人=name | 查询人证件号=id | 不动产坐落=home | 产权证号=deed | 权利人=nameOrFirm | 查询用途=item | 时间=moment | 窗口=few
噪声监测: 测点=spot | 坐标（经纬度）=point | 监测人=names | 昼间=level | 夜间=acreage | 仪器编号=model | 日期=date | 达标=mark
古树名木: 树号=short | 树种=tree | 树龄=many | 经度值=lngLong | 纬度值=latLong | 管护人=name | 管护人电话=phone | 位置=spot
土地流转: 流出方=name | 流入方=nameOrFirm | 流出方身份证号=id | 地块=hamlet | 面积=acreage | 合同号=contract | 收款账号=card19 | 年限=few
农产品检测: 样品=crop | 抽样地=village | 受检人=nameOrFirm | 受检人电话=mobile | 检测值=depth | 判定=verdict | 标准=gazette | 检测员=name
企业名录: qymc=firm | tyshxydm=credit | zzjgdm=orgBare | frdb=name | zcdz=address | yzbm=postcode | dzyx=mail | lxdh=landline | clrq=dateOld
知识产权保护: 专利号=order12 | 发明人=names | 权利人=firmOrName | 代理人=name | 商品=product | 商标图样=file | 申请日=date | 代理机构=firm
餐饮名厨亮灶: 店招=shop | 经营人=name | 食安员=name | 摄像头IP=ipSix | 摄像头MAC=mac | 店址=publicPlace | 菜系=dish | 等级=star
小作坊登记: 登记证编号=permitNo | 作坊名=shop | 业主姓名=name | 加工品种=product | 生产场所=rural | 电话=landlineMany | 有效期=until | 身份证=id
纳税信用: 纳税人=firm | 税号=creditOld | 财务主管=name | 财务主管手机=mobile | 办税员=name | 邮箱=mail | 评级=star | 年度=yearHan
执行悬赏: 案号=caseNo | 被执行人姓名=name | 年龄=age | 籍贯=province | 身份证号码=id | 悬赏公告=finding | 联系法官=name | 法官电话=landline
调解协议: 申请方=nameOrFirm | 被申请方=nameOrFirm | 纠纷简况=finding | 调解员=name | 协议编号=contract | 金额=moneyBig | 日期=dateHan | 履行=done
信访事项: 信访人=name | 信访人住址=address | 信访人身份证=id | 反映问题=request | 邮件=mail | 信访件编号=order18day | 责任单位=bureau | 到期=date
外国专家: name_en=nameLatin | passport=passport | dob=birthSlash | nationality=province | email=mail | phone_cn=mobile | employer=firm | visa_until=until
赴台人员: 姓名=name | 大通证号=permit | 台湾居民来往大陆通行证=taiwanPermit | 生日=birthPacked | 手机号=mobile | 单位=bureau | 职务=post | 签注=few
人口信息导出: A1=name | A2=sex | A3=id | A4=nation | A5=home | A6=mobile | A7=plate | A8=schooling | A9=card
清真食品监管: 店铺=shop | 负责人=name | 民族=nation | 信仰=religion | 场所类型=item | 地址=address | 从业人员数=few | 电话=mobile
宗教教职: 教职人员=nameDotted | 教别=faith | 身份证=id | 任职场所=sight | 出生年月=birthMonth | 认定文号=ruling | 手机=mobile
密件登记: 序号=row | 文件标题=item | 密级标识=secret | 保密期限=few | 领取人=name | 领取时间=moment | 份号=few
保密自查: 资料名=item | 是否涉密（等级）=secretPlain | 保管部门=section | 保管员=name | 数量=few | 销毁=mark
声纹采集: 采集编号=asset | 被采集人=name | 声纹特征=faceVector | 虹膜=irisCode | 采集设备=model | 采集人=name | 日期=stamp
系统用户: login=account | real_name=name | cellphone=mobile | e_mail=mail | pwd_hash=hash | last_ip=ip | terminal_mac=macDash | is_locked=bool | created=moment
传感器日志: ts=stamp | dev=short | fw=version | t=chill | h=acreage | p=level | lng=lngShort | lat=latShort | sig=few
图书目录: ISBN号=isbn | 图书条码=isbnBare | 书名=book | 出版社=firm | 定价=money | 入藏年=year | 捐赠人=nameOrFirm | 单价=money
统计公报: 指标=item | 县区=county | 单位=unit | 年度=year | 数值=moneyBig | 同比=share | 65岁及以上=many | 手机用户=many
容易误报: 电话费=money | 地址数=few | 姓氏分布=few | 车牌发放量=many | 邮政编码=postcode | 证件类型=item | 生日月份=quarter | 身份核验=yes | 是否有病历=yes | 经度带=few | 卡种=bank | 邮件编号=barcode | 星期=weekday | 品牌=brand | 手机型号=model
杂项导出: 数据1=order18day | 数据2=name | 数据3=idTyped | 数据4=landline | 数据5=credit | 数据6=deed | 数据7=mail | 数据8=cardGrouped | 数据9=visit | 数据10=order11up
错位表头: 序号=mobile | 状态=name | 备注=id | 金额=card19 | 代码=plate | 时间=address | 编号=uuid | 数量=point
`;
