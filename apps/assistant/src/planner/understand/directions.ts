/** Words of the two axes and of their directions, as pieces of patterns over lower-case text. */
export const carbonWords = `(?:co2|carbon|ghg|greenhouse gas(?:es)?|emissions?|二氧化碳|碳排放量?|温室气体|排放量?|碳)`;
export const airWords = String.raw`(?:pm ?2\.?5|air(?: quality| pollution)?|pollution|particulates?|haze|smog|细颗粒物|空气(?:质量)?|大气污染|污染|浓度|雾霾)`;
export const fallWords = String.raw`(?:cuts?\b|cutting|reduc\w*|lower(?:ed|ing|s)?\b|falls?\b|fallen|falling|fell|drop\w*|declin\w*|decreas\w*|improv\w*|clean(?:ed|er) up|abat\w*|下降|降低|减少|改善|降幅|减排|削减|好转|变好|降)`;
export const riseWords = String.raw`(?:rises?\b|rising|rose|risen|increas\w*|grow\w*|grew|worse\b|worsen\w*|climb\w*|deteriorat\w*|上升|增加|增长|升高|恶化|反弹|增幅|变差|上涨|涨幅|升|增)`;

const falls = new RegExp(fallWords, "i");
const rises = new RegExp(riseWords, "i");
const carbon = new RegExp(carbonWords, "i");
const air = new RegExp(airWords, "i");

export interface Axes {
  readonly carbon: boolean;
  readonly air: boolean;
  readonly falls: boolean;
  readonly rises: boolean;
}

/** Which axes and directions a text speaks of. "减污降碳" and "增效" name the goal, not a direction. */
export function axesIn(text: string): Axes {
  const plain = text.replace(/减污降碳|协同增效|降碳减污/g, " ");
  return {
    carbon: carbon.test(plain),
    air: air.test(plain),
    falls: falls.test(plain),
    rises: rises.test(plain),
  };
}
