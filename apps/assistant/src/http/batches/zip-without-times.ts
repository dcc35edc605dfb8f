const centralEntry = 0x02_01_4b_50;
const endOfDirectory = 0x06_05_4b_50;
/** 1 January 1980, the first day that a ZIP file can name. */
const firstDay = 0x00_21_00_00;

/**
 * A ZIP file, such as a workbook, with the time of writing taken out of every entry, so that equal content gives equal
 * bytes. The file must have no comment at its end.
 */
export function zipWithoutTimes(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new TypeError("is not a ZIP file");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== centralEntry)
      throw new TypeError("the directory of the ZIP file is broken");
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
