/** What a question asks for, as single clues; the intent is put together from them. */
export type Cue =
  | "count"
  | "which"
  | "define"
  | "data"
  | "trend"
  | "batch"
  | "start"
  | "standing"
  | "why"
  | "compare"
  | "greeting"
  | "thanks"
  | "exclusion"
  | "ending"
  | "help"
  | "synergy"
  | "nationwide"
  | "follow-up"
  | "pronoun"
  | "difference"
  | "state";

const patterns: Readonly<Record<Cue, RegExp>> = {
  count:
    /\bhow many (?:[\w-]+ ){0,4}?(?:cities|ones|places|of them|are there|did|have|cut)\b|\b(?:number|share|percentage|proportion|fraction) of (?:[\w-]+ ){0,3}cities\b|\bcount\b|多少(?:个|座)?(?:地级)?(?:城市|地市|市)|几(?:个|座)|数量|统计|占比|(?:城市|地市).{0,12}有?多少(?:个|座)?[?？]?$/i,
  which:
    /\b(?:which|what) (?:[\w-]+ ){0,2}?(?:cities|city|ones|places)\b|^(?:and )?which\b|\bwhere (?:did|do|does|have|has|is|are|was|were)\b|\blist\b|\bname (?:the|them)\b|\bshow (?:me )?(?:the |all )?cities\b|哪些|哪个|哪几|哪里|列出/i,
  define:
    /\bwhat(?:['’]s| is| are| does| do you mean| do)\b|\bdefin(?:e|ition)\b|\bmean(?:s|ing|t)?\b|\bexplain\b|\bstands? for\b|什么是|是什么|什么意思|含义|定义|解释|何为|何谓|指什么|指的是|(?:包括|包含|有)(?:哪些|什么)|介绍|什么叫|\breliab\w*\b|\btrust\w*\b|\bcomes? from\b|可靠|可信|从哪|来自哪/i,
  difference: /\bdiffer(?:ence|s|ent)?\b|区别|差别|不同/i,
  data: /\b(?:what|which|any|more|list|show|describe|is there|are there) (?:(?!cit|ones|places)[\w-]+ ){0,4}?(?:data|sources?|variables?|indicators?|years)\b|\bdata (?:is|are|available|availability|coverage|do|does|for|on|of)\b|\b(?:years|sources) (?:are|do you|of|for|and)\b|(?:哪些|什么|有无|有没有)(?:可用的?)?(?:\S{0,4})(?:数据|指标|变量|来源)|数据(?:的)?(?:覆盖|情况|来源|有哪些|年份|可得)|哪些年/i,
  trend:
    /\btrends?\b|\bover time\b|\bcourse\b|\bhistory\b|\bby year\b|\beach year\b|\btime series\b|趋势|历年|逐年|走势|变化曲线|时间序列/i,
  batch:
    /\bbatch(?:es)?\b|\bqueue[ds]?\b|\bbulk\b|\b(?:start|launch) a run\b|\bb-[0-9a-f]{24}\b|批次|批量|批处理/i,
  start:
    /\b(?:run|start|queue|launch|submit|assess|compute|create|kick off|calculate|evaluate)\b|跑|运行|启动|开始|提交|评估|计算|新建|创建|做一?个?批|排队/i,
  standing:
    /\b(?:status|progress|finished|finish|done|ready|complete[d]?|going|doing|stands?|far|state)\b|进展|进度|完成|状态|怎么样|怎样|结束|好了|跑完|如何/i,
  state:
    /\b(?:how is|how's|how are|how did|how has|how does|tell me about|about)\b|怎么样|如何|情况|介绍|表现/i,
  why: /\bwhy\b|\breasons?\b|\bwhat (?:caused|drove|explains|is behind)\b|\bdrivers?\b|\bcauses?\b|为什么|为何|原因|驱动|怎么会|因素/i,
  compare:
    /\bcompar\w*\b|\bversus\b|\bvs\b|\bbeside\b|\bside by side\b|\bbetter\b|比较|对比|相比|谁更|哪个更|[和与跟].{0,6}比/i,
  greeting:
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|你好|您好|嗨|早上好|下午好|晚上好)(?: there| tandem)?[\s!.,。！，~]*$/i,
  thanks:
    /^(?:many )?(?:thanks?|thank you|cheers|谢谢|多谢|感谢)(?: you| a lot| so much|您|你)?[\s!.,。！，~]*$/i,
  exclusion:
    /\b(?:outside|except(?: for)?|excluding|other than|apart from|not in)\b|除.{0,8}(?:外|之外|以外)|以外|不含|不包括/i,
  ending: /\b(?:cancel|stop|abort|delete|pause)\b|取消|停止|中止|终止|删除|暂停/i,
  help: /\bwhat can (?:you|i)\b|^help\b|\bhelp me\b|\bwho are you\b|\bwhat are you\b|\bhow do (?:i|you) (?:use|work)\b|\bwhat (?:can|should) i ask\b|(?:你|您)能(?:做|干|回答|帮)|能做什么|可以问|能问|\bwho made\b|你是谁|您是谁|怎么用|如何使用|使用说明|^帮助/i,
  synergy:
    /synerg|together|\bboth\b|at the same time|simultaneous|along with|co-?control|co-?benefit|协同|减污降碳|双降|同步|同时/i,
  nationwide:
    /\b(?:all|every) (?:the )?(?:\d+ )?(?:chinese )?cit(?:y|ies)\b|\bnation(?:wide|al|ally)?\b|\b(?:in|across|of) china\b|\bchinese cities\b|\bcountry\b|全国|所有城市|全部城市|各城市|我国|中国/i,
  "follow-up":
    /^(?:and|what about|how about|same|also|ok(?:ay)?|then|or|but|now|with|instead|make it|the one|those|them|top)\b|^(?:那么?|还有|同样|换成|换|改成|改为|用|按|再|前|后)|呢[?？。!！]?$/i,
  pronoun:
    /\b(?:it|its|they|their|them|that city|this city|those cities|there)\b|它|该市|这个城市|这座城市|他们|这些城市|上述/i,
};

const names = Object.keys(patterns) as readonly Cue[];

/** The clues in a text: places and years are taken out of it before. */
export function cuesIn(text: string): ReadonlySet<Cue> {
  return new Set(names.filter((name) => patterns[name].test(text)));
}
