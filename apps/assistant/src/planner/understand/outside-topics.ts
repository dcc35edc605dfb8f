/** Subjects of Tandem that chat cannot compute yet, and such as are none of Tandem's. */
export type OutsideTopic =
  | "illness"
  | "money"
  | "future"
  | "measures"
  | "one-city"
  | "no-target"
  | "levels"
  | "provinces"
  | "batch-ending"
  | "other-subject";

type Patterns = readonly (readonly [OutsideTopic, RegExp])[];

/** Outside whatever else is asked. */
const always: Patterns = [
  [
    "other-subject",
    /\bweather\b|\btemperatures?\b|\brain\w*\b|\btomorrow\b|\bpoems?\b|\bsongs?\b|\bjokes?\b|\brecipes?\b|\brestaurants?\b|\bstocks?\b|\bfootball\b|\bmovies?\b|\bhotels?\b|\btravel\b|\bhospitals?\b|\bsystem prompt\b|\b(?:previous|prior|above|all|your) instructions?\b|\bpasswords?\b|\bapi key\b|\btranslate\b|\bpython\b|\bjavascript\b|天气|气温|下雨|明天|写一?首|诗|唱歌|笑话|菜谱|餐厅|股票|足球|电影|酒店|旅游|医院|翻译|代码|提示词|指令|密码/i,
  ],
  [
    "future",
    /\bforecasts?\b|\bpredict\w*\b|\bproject(?:ed|ion|ions)\b|\bpath(?:way|ways|s)?\b|\bscenarios?\b|\bwhat if\b|\bneutral(?:ity)?\b|预测|路径|情景|中和/i,
  ],
  [
    "money",
    /\bcosts?\b|\bmoney\b|\bprices?\b|\binvest\w*\b|\bcheap\w*\b|\bbudgets?\b|\bexpensive\b|成本|费用|投资|省钱|(?<!值)多少钱|资金|预算/i,
  ],
  [
    "illness",
    /^(?!.*(?:\bdeath|\bmortality\b|死亡)).*(?:\bdisease\w*\b|\billness\w*\b|\basthma\b|\bsick\w*\b|疾病|患病|哮喘|发病)/i,
  ],
  [
    "measures",
    /\bmeasures?\b|\bpolic(?:y|ies)\b|\brecommend\w*\b|\bshould\b|\bhow can\b|措施|政策|建议|怎么办|应该|应如何/i,
  ],
  [
    "provinces",
    /\b(?:which|what) (?:chinese )?provinces?\b|\brank (?:the |all )?provinces\b|\bprovinces by\b|哪个省|哪些省|哪几个省|各省(?:份)?(?!会)|省份(?:排名|排序)/i,
  ],
];

/** Outside where no side of an assessment is asked for. */
const otherwise: Patterns = [["future", /\bwill\b|\bnext year\b|将来|未来|将会|明年/i]];

/** The subject outside chat's reach that a text is about, if it is; `hasTopic` where it asks for a side of an assessment. */
export function outsideTopicIn(text: string, hasTopic: boolean): OutsideTopic | undefined {
  const patterns = hasTopic ? always : [...always, ...otherwise];
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
