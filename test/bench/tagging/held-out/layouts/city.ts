/** 住建, 交通, 城管, 水务, 农业, 气象, 应急, 生态: a table a line, `title: header=filling | …`; `⏎` is a line break. */
export const city = `
商品房网签: 合同编号=contract | 买受人=nameOrFirm | 买受人证件号码=id | 共有人=names | 楼盘=estate | 房号=room | 建筑面积㎡=acreage | 总价=moneyBig | 买受人联系电话=mobile | 通讯地址=address
二手房交易: HTBAH=order12 | CMR=name | CMRSFZ=id | MSR=name | MSRZJH=idBoth | FWZL=home | CJJE=moneyBig | BARQ=datePacked | JJJG=firm
公租房轮候: 轮候号=few | 主申请人=name | 身份证明号码=id | 住房保障方式=item | 申请人户籍=county | 联络电话=phone | 分配小区=estate | 年收入（万元）=depth
物业服务企业: 企业全称=firm | 信用代码=credit | 项目负责人=name | 负责人电话=mobile | 服务热线=hotline | 在管小区=estate | 办公地点=address | 信用等级=star
建筑起重机械: 设备备案号=order11 | 产权单位=firm | 出厂编号=meter | 规格型号=model | 司机=name | 操作证号=order18 | 安装位置=spot | 检测日期=dateDot
网约车驾驶员: 驾驶员=name | 驾驶证号码=id | 网约车车牌=plateGreen | 平台公司=firm | 从业资格证=order18 | 注册手机=mobile | 车辆颜色=colour | 准驾车型=star
网约车运行日志: driver_id=account | plate_no=plate | gps_lng=lng | gps_lat=lat | speed=few | report_time=moment | order_no=order18 | device_ip=ip
货车超限: 车牌=plateDot | 检测站=station | 车货总重=depth | 驾驶人=name | 所属企业=nameOrFirm | 违法经过=roadNote | 处罚文书号=ruling | 查获时间=moment
驾校学员: 学员=name | 证件号码=idOrPass | 教练车=plateCoach | 教练=name | 报名手机=mobile | 科目二成绩=mark100 | 报名日期=dateHan | 学驾车型=star
公交站点位置: 站点ID=short | 站名=station | 东经=lngDms | 北纬=latDms | 经过线路=bus | 站台位置=spot | 管养单位=firm | 启用年份=year
公交客流: 日期=date | 星期=weekday | 线路=bus | 班次=few | 客流量=many | 高峰时段=clock | 天气=weather | 准点率=share
停车泊位: 泊位编号=pole | 路段=road | 坐标=point | 收费标准（元/时）=money | 管理公司=firm | 投诉电话=hotline | 收费员=name | 泊位数=few
道路桥梁: 桥名=sight | 所在道路=road | 中心桩号=stake | X坐标（经度）=lngLong | Y坐标（纬度）=latLong | 建成时间=dateOld | 养护责任人=name | 技术状况=grade
城管执法案件: 案号=ruling | 当事人=nameOrFirm | 当事人证件号=id | 案发地点=spot | 违反条款=clause | 处罚金额=money | 执法人员=names | 立案时间=date
12345热线工单: 工单号=order18day | 来电人=name | 来电号码=mobilePair | 诉求摘要=request | 诉求区域=county | 承办部门=bureau | 派单时间=moment | 满意度=grade
市民建议征集: 标题=item | 建议内容=opinion | 留言人=name | 邮箱=mail | IP=ip | 留言时间=moment | 回复=mailNote | 浏览量=many
垃圾分类站: 点位名称=spot | lon=lngShort | lat=latShort | 容量（L）=few | 管理员姓名=name | 管理员⏎手机=mobile | 覆盖户数=many | 所属街道=town
供水用户: 户号=meter | 户名=nameOrFirm | 用水地址=home | 表号=order11 | 上期读数=many | 本期读数=many | 水费=money | 代扣账号=card | 手机=mobile
取水口: 取水口=reservoir | 许可证号=order15 | 权利人=firmOrName | 经度（°）=lng | 纬度（°）=lat | 年取水量（万m³）=depth | 水位=level | 监测时间=stamp
河长名录: 河流=reservoir | 河长=name | 职务=post | 联系电话=mobile | 起点=village | 终点=village | 长度km=depth | 巡河次数=few
水库水情: 站码=short | 库名=reservoir | 水位(m)=level | 库容=moneyBig | 入库流量=depth | 时间=stamp | 值班员=name | 值班室电话=landlineBare
耕地地力补贴: 农户=name | 身份证=idTyped | 一卡通账号=card19 | 村民小组=hamlet | 补贴面积（亩）=acreage | 补贴标准=money | 联系方式=mobile | 备注=payNote
畜禽养殖场: 场名=shop | 场主=name | 场址=rural | 经度=lng | 纬度=lat | 存栏=many | 动物防疫条件证号=permitNo | 电话=mobile
农机购置补贴: 购机者=nameOrFirm | 购机者证件=id | 机具品目=product | 出厂编号=engine | 号牌号码=tractor | 经销商=firm | 销售价格=money | 补贴额=money
种质资源: 资源编号=resource | 作物=crop | 品种=tree | 采集地=village | 海拔=many | 采集人=name | 采集日期=date | 保存单位=school
气象观测: 站号=order11 | 站名=county | 气温=chill | 气压=level | 湿度=acreage | 风向=wind | 降水=depth | 时次=stamp
雷电预警: 预警编号=order20 | 预警级别=colour | 区域=county | 发布单位=bureau | 发布人=name | 经度=lngShort | 纬度=latShort | 有效期=until
排污口监测: 企业=firm | 法人代码=org | 环保负责人=name | 负责人移动电话=mobile | pH=depth | COD=level | 氨氮=depth | 采样时间=moment | 固定污染源编码=order18
危险化学品: 单位=firm | 组织机构代码=orgBare | 安全员=name | 应急电话=landlineBraced | 品名=product | 储量=depth | 门牌=publicPlace | 许可证有效期=until
消防重点单位: 值1=firm | 值2=name | 值3=mobile | 值4=address | 值5=lng | 值6=lat | 值7=date | 值8=scn
应急避难场所: 名称=sight | 位置=spot | POINT=point | 面积=acreage | 联络员=name | 联络员电话=phone | 可容纳人数=many | 类型=grade
`;
