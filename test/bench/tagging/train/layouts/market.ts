/** 市场监管, 税务, 文旅, 统计: a table a line, `title: header=filling …`; `+` in a header is a space. */
export const market = `
个体工商户登记: 序号=row 统一社会信用代码=uscc 字号名称=shop 经营者姓名=name 经营场所=address 联系电话=mobile 成立日期=date 经营范围=scope 登记状态=status 登记机关=office
企业法人登记: 注册号=regNumber 企业名称=company 法定代表人=name 住所=address 注册资本（万元）=amountBig 核准日期=dateSlash 营业期限至=longTerm 组织机构代码=orgBare
食品经营许可: 许可证编号=licence 经营者名称=shop 社会信用代码=uscc 法定代表人（负责人）=name 经营项目=item 发证日期=date 有效期至=longTerm 日常监督管理人员=name
行政处罚公示: 行政相对人名称=party 处罚决定书文号=document 违法事实=noteId 处罚依据=ground 罚款金额=amountBig 处罚决定日期=date 处罚机关=office
特种设备台账: 设备代码=order18 设备品种=plant 使用单位=company 安全管理员=name 管理员手机=mobile 制造日期=dateOld 检验结论=result 使用登记证编号=certificate
投诉举报工单: 工单编号=accept18 投诉人=name 来电号码=mobiles 投诉内容=note 被投诉单位=company 登记时间=time 办理结果=status
计量器具检定: 证书编号=certificate 送检单位=company 型号规格=model 出厂编号=material8 检定员=name 检定日期=date 结论=result 费用=price
产品质量抽检: 样品编号=code 产品名称=brand 生产批号=batch 标称商标=brand 生产企业=company 生产企业地址=address 抽样日期=datePacked 检测值=reading 不合格项目=item
知识产权代理: 专利号=order11 发明人=names 申请人=company 代理机构=company 申请日=date 公告日=dateSlash 授权年份=year
药品零售网点: xh=row mc=shop fzr=name lxdh=phoneMixed dz=address jd=lng wd=lat fzrq=date xkzh=licence
中药材交易: 品名=herb 产地=village 规格=grade 单价=price 交易量=countBig 成交日期=date 采购商=company 采购员=name
农贸市场摊位: 摊位号=code 摊主=name 摊主身份证=id 品种=crop 租金=price 所属市场=scenic 起租日=date col8=mobile
税务登记: 纳税人识别号=uscc 纳税人名称=company 财务负责人=name 财务负责人证件号码=id 办税人员手机=mobile 登记注册类型=status 所属税务所=office 开户银行=bank 银行账号=card
欠税公告: 纳税人=company 税务登记证号=taxNumber 负责人=name 证件号码=id 经营地点=address 欠税余额=amountBig 税种=item 公告年度=year
车船税申报: 车牌号码=plate 车架号=vin 车主=party 核定载质量=decimalLess 应纳税额=price 申报日期=date 车辆类型=colour
发票领用: 发票代码=order11 发票号码=material8 领用单位=company 经办人=name 领用日期=dateSlash 份数=count 单位电话=landline
文化场所: 场所名称=scenic 负责人=name 座机=landline 邮箱=email 面积=area 经度=lng 纬度=lat 街道=streetOffice 星级=grade
导游名册: 姓名=name 性别=sex 导游证号=order11 等级=grade 语种=province 手机号=mobile 身份证号码=id 所属旅行社=company 出生年月=birthMonth
非遗传承人: 项目名称=item 传承人=name 民族=ethnic 出生日期=birthday 申报地区=district 级别=grade 批次=count
图书馆书目: ISBN=isbn 条码=isbnBare 题名=film 责任者单位=company 出版年=year 定价=price 馆藏地=scenic 索书号=code
图书借阅: 读者证号=material8 读者姓名=name 身份证=id 借出日期=date 归还日期=dateSlash 图书编号=isbnBare 电话=mobile
影院排片: 影片=film 影厅=plant 放映时间=time 票价=price 星期=weekday 场次=count 人次=countBig
酒店入住统计: 酒店=scenic 房间号=count 入住率=percent 日期=date 均价=price 周几=weekdayShort 区县=district
online_orders: order_no=order18 buyer=nameLatin phone=mobile brand=brand amount=amount email=email email_verified=flag created_at=time
shop_users: user_id=uuid full_name=name id_card=id mobile_verified=flag register_ip=ip device_mac=mac last_login=time password_hash=hash
`;
