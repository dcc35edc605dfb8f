const longestQuestion = 4000;
const chineseDigits = "〇一二三四五六七八九";

function digitsOf(numerals: string): string {
  return [...numerals.replaceAll("零", "〇")].map((numeral) => chineseDigits.indexOf(numeral)).join("");
}

/**
 * A question in one spelling: compatibility forms folded (PM₂.₅, full-width digits), years in Chinese numerals as
 * digits, white space single. What is longer than a question can be is cut.
 */
export function normalised(text: string): string {
  return text
    .slice(0, longestQuestion)
    .normalize("NFKC")
    .replace(/[〇零一二三四五六七八九]{4}(?=\s*年)/g, digitsOf)
    .replace(/\s+/g, " ")
    .trim();
}
