/**
 * Chinese phrases that hold the characters of a place name without naming it. They are passed over before names are
 * looked for: 其中山东 speaks of Shandong, not of Zhongshan.
 */
export const ordinaryPhrases: readonly string[] = [
  // Waters and mountains, which would leave a compass word behind: 黄河南岸, 渤海西部, 天山南麓.
  ..."渤海 黄海 东海 南海 近海 沿海 长江 黄河 淮河 珠江 黄浦江 鄱阳湖 洞庭湖 太湖 巢湖 洪泽湖".split(" "),
  ..."天山 泰山 华山 恒山 嵩山 燕山 阴山 太行山 昆仑山 祁连山 长白山 北海道 北海公园".split(" "),
  // Words whose last character begins a name: 其中山东, 国内江西, 确保定期.
  ..."其中 集中 华中 当中 之中 国内 省内 区内 市内 年内 域内 境内 期内".split(" "),
  ..."确保 环保 担保 医保 社保 一定 确定 规定 稳定 认定 特定 固定 巩固 交通 普通 流通 沟通 运营 经营 创新 平衡 均衡".split(
    " ",
  ),
  // A name that runs into the next word: 同比扩大同时, 天水平均, 推广安装.
  ..."大同比 大同时 大同期 大同步 大同类 大同样 大同小异 最大连续 大连续 大连接 大庆祝 大庆典 大理石 大理想".split(
    " ",
  ),
  ..."天水平 天水分 天水质 衡水平 中卫生 广安装 广安全 上海拔 上海洋 上海域 四平方 四平均 长治理 长治污 长治久安".split(
    " ",
  ),
  ..."日照时数 日照时间 日照强度 日照射 日照量 日照率 日照条件 白银价 朝阳产业 朝阳行业 三明治 保定期 保定量".split(
    " ",
  ),
  ..."阿里巴巴 阿里云 中山装 中山大学 中山陵 孙中山 完成 形成 构成 组成 达成 阳江山 营口径 和田玉".split(" "),
];
