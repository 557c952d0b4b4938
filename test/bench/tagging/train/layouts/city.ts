/** 交通, 城管, 住建, 环保, 应急, 水务, 农业, 政务: a table a line, `title: header=filling …`; `+` in a header is a space. */
export const city = `
出租车驾驶员: 从业资格证号=order18 姓名=name 身份证号=id 车牌号=plate 所属公司=company 联系电话=mobile 初领日期=date 星级=grade
公交线路: 线路=line 首站=village 末站=crossing 票价=price 首班=count 里程=reading 线路编码=code 运营公司=company
公交站点: 站点名称=village 站点编号=material8 lon=lng lat=lat 道路=road 方向=direction 途经线路=line
道路货运企业: 业户名称=company 经营许可证号=order12 法人代表=name 法人身份证=id 业户地址=address 车辆数=count 有效期止=longTerm 电话号码=landline
船舶登记: 船名=ship 船舶识别号=order11 所有人=party 所有人证件号=id 船籍港=district 总吨=amount 建成日期=dateOld 电话=phoneMixed
桥梁养护: 桥名=scenic 桩号=stake 跨径=reading 建成年份=year 评定等级=grade 养护单位=company 养护人=name 中心点坐标=point
停车场备案: 停车场名称=scenic 泊位数=count 收费标准=price 管理员=name 联系方式=mobile X=lng Y=lat 车牌颜色=plateColour
共享单车投放: 车辆编号=order11 企业=brand 投放点=crossing 经度=lngShort 纬度=latShort 投放日期=date 电量=percent
城管案件: 案件编号=accept18 上报人=name 上报人电话=mobiles 问题描述=notePlain 坐标=point 处置部门=department 上报时间=time 是否结案=yesNo
户外广告: 设置人=party 广告位置=section 面积=area 批准文号=document 期限=longTerm 审批人=name 联系人电话=mobile
环卫设施: 设施名称=scenic 设施类型=item 街道名称=streetOffice 所在道路=road 责任人=name 责任人电话=mobile 开放时间=status
园林树木: 树种=tree 树龄=years 胸径=reading 位置=crossing 养护单位=company 古树编号=code 经度=lng 纬度=lat
12345工单: 工单号=order16 诉求人=name 诉求人电话=phoneMixed 诉求内容=note 诉求类型=item 承办单位=department 回复日期=date 满意度=score
商品房预售: 预售证号=deed 项目名称=scenic 开发企业=company 坐落=section 楼栋=plant 均价=price 建筑面积=area 发证日期=date
公租房保障: 申请人姓名=name 申请人身份证号码=id 共同申请人=names 现住址=address 手机=mobile 房源=scenic 轮候号=count 家庭月收入=price
不动产抵押: 不动产权证号=deed 抵押人=party 抵押权人=bank 债权数额=amountBig 登记时间=time 权利人证件号=id 用途=item
物业维修资金: 业主姓名=name 房号=count 缴存金额=amountBig 缴款账号=card 联系手机=mobile 小区=scenic 房龄=years
建筑工人实名: 工号=code 姓名=nameDotted 身份证=id 工种=job 进场日期=date 工资卡号=card 籍贯=province 血型=blood 班组=team
施工许可: 施工许可证编号=order18 建设单位=company 项目经理=name 建设地点=section 合同价格=amountBig 开工日期=dateSlash 监理单位=company
排污许可: 单位名称=company 许可证编号=usccLicence 统一社会信用代码=uscc 生产经营场所地址=address 技术负责人=name 固定电话=landline 行业类别=item 经度=lng 纬度=lat
空气质量: 站点=scenic 监测时间=time PM2.5=count PM10=amount SO2=reading 湿度=reading 温度=reading4 AQI=index6
污染源监测: 企业名称=company 监测点=code 污染物=item 浓度=reading4 流量=index6 限值=price 采样日期=date 采样人=name
危化企业: 企业=company 组织机构代码=org 主要负责人=name 负责人移动电话=mobile 值班电话=landline 企业邮箱=email 重大危险源级别=grade 东经=lng 北纬=lat
安全检查: 被检查单位=company 检查情况=notePlain 检查人员=names 检查日期=date 整改期限=dateSlash 隐患数=count
应急物资: 物资编码=material 物资名称=tree 型号=model 数量=countBig 仓库=scenic 保管员=name 保管员电话=mobile 软件版本=version4
应急专家: 姓名=name 单位=school 职务=job 专业=item 手机号码=mobile 办公室电话=landlineLocal e-mail=email 年龄=age
涉密载体: 载体编号=code 密级=secretMark 责任人=name 部门=department 登记日期=date
取水许可: 取水权人=party 取水许可证编号=order15 水源=scenic 年取水量=amountBig 有效期至=longTerm 联系人=name 电话=landline
农业补贴: 农户姓名=name 农户身份证=idOld 一折通账号=card 村组=villageFull 补贴面积=area 补贴金额=price 作物=crop
农机登记: 机主=name 号牌=machine 机型=model 购机日期=date 销售单价=price col6=mobile col7=id
政务服务办件: 办件编号=accept18 申请人=party 事项=item 受理人=name 申请人证件号=id 受理时间=time 流水号=order11dated 职责=duty
宗教场所: 场所名称=temple 负责人=name 地址=address 联系电话=mobile 教别=religion 登记证号=certificate
服务器台账: 主机名=code 管理IP=ip 网卡地址=mac 版本号=version 责任人=name 邮件=email url=url 上线日期=date
匿名导出: col1=row col2=name col3=id col4=mobile col5=address col6=age0 col7=card col8=price col9=company
匿名导出二: 字段1=code 字段2=mobile 字段3=landline 字段4=email 字段5=plate 字段6=uscc 字段7=order19 字段8=road
匿名导出三: 编号=mobile 代码=id 名称=name 备注=company 数值=reading4 值2=amount 备注1=card 备注2=village
食堂菜单: 日期=date 星期=weekdayShort 菜名=dish 单价=price 厨师=name 供应量=count 编号=year
门户用户: 昵称=film 手机品牌=phoneModel 手机型号=phoneModel 是否手机认证=yesNo 电话运营商=operator 身份证是否核验=flag 邮箱已验证=flag 年龄段=band IP属地=province
台账字段近似: 姓名字数=count 出生地=district 身份证有效期=longTerm 病历份数=count 社保缴费月数=count 地址码=areaCode 车牌种类=plateColour 银行名称=bank 医保类型=insurance 户数=countBig
人口统计: 区县=district 60岁以上人数=countBig 年龄中位数=reading 学生人数=countBig 邮政编码=post 手机用户数=countBig 残疾人数=countBig 病床数=count 车牌数=countBig
体检: 姓名=name 身份证号=id 体重=weight 血压=amount 身高=index6 体检日期=date 手机=mobile 颜色=colour 建议=notePlain
审批材料: 材料名称=item 负责科室=department 联系人职务=job 联系电话=hotline 办公地址=address 网址=url 接件时间=status 主管单位=department
`;
