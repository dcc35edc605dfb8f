const english = `
a about above according across after again air all alone along also am among an and annual any are area areas as ask at average
back bad based be beat because been before being below beside best better between biggest both bottom but by
can cannot carbon case cause caused causes change changed changes check china chinese cities city class classes cleaner clear compare compared
comparison compute concentration concentrations correct could count country course create cut cuts cutting
data dataset datasets decline declined decrease decreased define definition degree describe did differ difference different dioxide
direction do does doing don't done down drop dropped draws during
each economy edgar ceads ceads-city edgar-v8 cnemc either else emission emissions emit emits emitted emitter emitters end estimate estimated even ever every evidence
exactly explain
fail failed fails fall fallen falling falls far fast faster fastest fell few figure figures find fine finish finished first five fine-particle flat follow for form four from fully
gap gaps gas gases gdp general get give given go goes going good got greatest greenhouse grew group grow growing grown growth
had half has haven't have having he help happen happened happening happens hello hey hi high higher history hold how however
i if im improve improved improvement improves improving in increase increased increases increasing inhabitants inventory inventories instead into is isn't it its
joint jointly just
key kind know
large larger largest last latest leading least less let level levels like list little long look lot low lower lowered lowest
made main make many match me mean meaning means meant measure measured mention mine monthly months more most much mt my
name names national nationwide near need neither never new newest next no none nor not now number numbers
observed of off ok okay on one ones only open or order other others our out over overall own
pair particles particulate past people per percent percentage performance period place places please pm2.5 pm25 pollution pollutant pollutants population
possible prefecture progress proportion province provinces put
quality question quick quickly queue queued
raise range rank ranked ranking rate rates rather reach reached reaching real real-time realtime record reduce reduced reduces reducing reduction reductions region regional regions relative
report reports residents result results rise risen rises rising rose run
same saw say says second see seen series set share shared show shows side similar simultaneously since single situation size slow slower slowest small smaller smallest so some something source sources
stand start started state stats status still strength strong strongest succeed succeeded such sum summary sure surroundings sync synergies synergistic synergy
table take tell ten terms than thank thanks that that's the their them then there these they thing things this those though three through time times to today together told too top total trend trends two
under until up us use used using
value values variable variables versus very view vs
want was way we weaker weakest well went were what what's whats when where which while who whole whose why with within without worse worsen worsened worst would
year yearbook yearbooks years yearly yes yet you your
ambient annual-mean bulk batch batches job jobs ready assess assessed assessment assessments evaluate calculate submit launch task tasks complete completed
co2 co-control co-benefit both-fall air-only carbon-only both-rise angle tolerance basis modelled probability official statistics climate environment environmental
plain delta river plan five-year th thirteenth twelfth fourteenth provincial capital capitals smog haze fog particulates dust dirty clean win-win success successful
hows it's isnt didn't didnt doesnt doesn't hasn't wasn't aren't couldn't i'd i'm i've you're they're we're let's
avoid avoided avoids attain attained attainment assumption assumptions benefit benefits carried carries carry certain confident confidence behind decouple decoupled decoupling
death deaths die died drive driven driver drivers drives driving drove early economic elsewhere exceed exceeds goal goals guideline guidelines health
industry industries kaya limit limits live lives lmdi local locally mann-kendall matter matters meet meets met monetary mortality neighbours neighbors ozone peak peaked peaking peaks premature
responsible risk sector sectors save saved saves secure sensitive significant significantly slope standard standards target targets tapio track transport transported value worth ug
afford alone amount attainable billion budget budgets buildings burning cement cheap cheaper cheapest coal conflict cost costs cost-effective design dearest electricity exclude
gas heat heating household invest investment joint-control keep keeps kept least-cost leave left lowest-cost marginal measures million money network option options path paths pathway pathways
portfolio power price prices remain remains rmb cny saving shadow should spend spending stay stays steel steelmaking tonne touched transport trucks unchanged unit units yuan per-cent microgram
district county prefectures municipality municipalities league autonomous lists listed counts counted
`;

const englishWords: ReadonlySet<string> = new Set(english.split(/\s+/).filter((word) => word !== ""));

/** Longest first, so that a phrase is taken whole. */
const chinese = `
减污降碳协同增效 减污降碳协同 减污降碳 降碳减污 协同增效 协同控制 协同效应 协同治理 协同程度 协同情况 协同类型 协同效果 协同 增效
碳排放量 碳排放 二氧化碳排放量 二氧化碳排放 二氧化碳 排放量 排放了 排放 细颗粒物 年均浓度 浓度 空气质量 空气改善 空气污染 大气污染 空气 大气 污染物 污染 雾霾
同步下降 同时下降 都下降 均下降 双下降 下降 降低 减少 改善 降幅 双降 同降 上升 增加 增长 升高 恶化 反弹 增幅 双升 变化 情况 幅度 涨幅 上涨
仅碳下降 仅空气改善 减污未降碳 降碳未减污 基本不变 持平 类型 各类型 分类
有没有 是不是 是否 能否 有无 没有 未能 未 实现了 实现 达到 做到 取得 出现 完成 了没 了吗 吗 呢 吧 啊 呀 么 嘛 了 的 地 得 在 于 从 自 到 至 与 和 及 以及 或 跟 同 对 把 被 将 向 给 为 是 有 无 不 也 都 均 还 再 又 就 才 只 仅 但是 但 而且 而 却 并 且 如果 因为 所以
怎么样 怎样 怎么 如何 什么样 什么 哪些 哪个 哪几个 哪几 哪里 哪一个 哪 多少个 多少 几个 几座 几 谁 吧 为什么 为何 原因
城市 地级市 地市 全市 各市 市区 省份 全省 各省 全国 我国 中国 国内 地区 区域 重点区域 周边地区 周边 所有 全部 各 每个 每 个 座 名 位 整体 总体 平均
最多 最少 最大 最小 最好 最差 最高 最低 最快 最慢 最强 最明显 最显著 最 前 后 第 排名 排序 排行榜 排行 排列 排 榜 名单 靠前 领先 倒数 垫底 一 二 三 四 五 六 七 八 九 十 两
比较 对比 相比 更好 更差 更大 更多 更 好 差 大 小 高 低 快 慢 多 少 强 弱 明显 显著
数据库 数据 指标 变量 来源 年份 覆盖 可用 清单 统计 数量 占比 比例 数值 水平 趋势 历年 逐年 走势 曲线
什么是 是什么 意思 含义 定义 解释 区别 差别 不同 何为 何谓 包括 包含 指 介绍一下 介绍 说明 说说 讲讲 谈谈 一下 告诉 请问 请 帮我 帮忙 帮 我想知道 我想 想 知道 看看 看 查询 查 分析 评价 评估 给出 列出 显示 展示
批量评估 批量任务 批量 批次 批处理 任务 进展 进度 状态 结束 好了 跑完 跑 运行 启动 开始 提交 计算 新建 创建 排队 做 抽样 次 个
期间 时期 时段 之间 年间 以来 至今 同期 年度 年均 年 月 底 初 末 最近 近年来 近年 目前 现在 今年 十三五 十二五 十四五 规划 同时 同步 一起 分别 相同 换成 改成 改为 换 改 按照 按 根据 依据 用 使用 采用 基于 口径 方法 那么 那 这 该 它 其 其中 之 所 等 及其 表现 效果 成效 成绩 结果 进步 工作 治理 水平 状况 现状 方面 问题 关系 角度 强度 容差 概率 缺口 监测总站 月报 实时 世卫组织 世界卫生组织
达峰 峰值 平台期 避免 过早死亡 早死 死亡 健康效益 健康收益 健康 效益 收益 值 价值 货币化 多少钱 达标 超标 标准 目标 限值 传输 外来 本地 部门 行业 分行业 分部门 贡献 驱动因素 驱动 因素
脱钩 把握 可信度 确定 不确定性 假设 假定 依赖 结论 恶化 敏感性 敏感 判定 来自 降到 降至 低于 以下 立方米 国家 增长 显著性 源 人
最省钱 省钱 更便宜 便宜 最低成本 成本最低 成本 费用 路径 方案 措施 采取 投入 投资 资金 预算 不超过 以内 亿元 万元 元 花 钱 供暖 供热 采暖 取暖 继续 烧煤 燃煤 燃气 保持 维持 不变 不动 不改
联合 联防联控 联手 共同 起来 会不会 最后 边际 影子价格 微克每立方米 钢铁 炼钢 发电 电力 交通 农业 化工 怎么走 设计 推荐 组合 减碳 减排 降碳 最经济 便 代价 吨
地区生产总值 生产总值 经济总量 常住人口 人口 经济 产业 煤电 粗钢 钢铁产能 水泥 臭氧 二氧化硫 二氧化氮 可吸入颗粒物 我 你 您 他 她 我们 你们 他们 它们 可以 能 会 要 应 需 做得 得到 属于 哪类 哪种 种 类 以 上 下 中 内 外 里 吨 万吨 亿吨 微克 省 市 区 县 州
`;

const chinesePhrases = new RegExp(
  [...new Set(chinese.split(/\s+/).filter((phrase) => phrase !== ""))]
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

/** Words of a text that no question about carbon and air needs: perhaps a place, perhaps another subject. */
export interface StrangeWord {
  readonly text: string;
  readonly isCapitalised: boolean;
  readonly isChinese: boolean;
}

const chemical = /pm ?\d+(?:\.\d+)?|co2e?|so2|no2|nox|o3/gi;

function strangeLatin(text: string): readonly StrangeWord[] {
  const words = text.replace(chemical, " ").match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*\d*/gu) ?? [];
  return words.flatMap((word) => {
    const plain = word.replace(/['’]s$|[.'’-]+$/g, "");
    const isKnown = englishWords.has(plain.toLowerCase().replaceAll("’", "'")) || plain.length < 3;
    return isKnown ? [] : [{ text: plain, isCapitalised: /^\p{Lu}/u.test(plain), isChinese: false }];
  });
}

/** A run that ends in a rank (昆山市, 朝阳区) keeps it: the rank is what tells a place. */
const ranked = /([\p{Script=Han}]{2,6}?)(市|县|区|州|盟|地区)$/u;

function strangeChinese(text: string): readonly StrangeWord[] {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) => {
    const marked = run.replace(chinesePhrases, (phrase) =>
      /^[市县区州盟]$|^地区$/.test(phrase) ? `${phrase} ` : " ",
    );
    const pieces = marked
      .split(" ")
      .filter((piece) => piece.length >= 2 && (!/^.?[市县区州盟]$/.test(piece) || ranked.test(piece)));
    return pieces.map((piece) => ({ text: piece, isCapitalised: false, isChinese: true }));
  });
}

/** The strange words of a text from which places, years and batch ids were taken out. */
export function strangeWordsIn(text: string): readonly StrangeWord[] {
  return [...strangeLatin(text), ...strangeChinese(text)];
}
