const peoplesOfPrefectures =
  /(朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|哈萨克|柯尔克孜)$/;
const peoplesOfRegions = /(壮族|回族|维吾尔)$/;

/** A Chinese name without its rank and, for autonomous places, without their peoples: 延边朝鲜族自治州 is 延边. */
export function shortChineseName(name: string): string {
  if (name.endsWith("自治区")) return name.slice(0, -3).replace(peoplesOfRegions, "");
  if (!name.endsWith("自治州")) return name.replace(/(地区|省|市|盟)$/, "");
  let short = name.slice(0, -3);
  while (peoplesOfPrefectures.test(short)) short = short.replace(peoplesOfPrefectures, "");
  return short;
}
