/** The address of a link where it is safe to follow: http, https, or a path on this server. */
export function linkTarget(href: string): string | undefined {
  if (/^\/(?![/\\])/.test(href) || href.startsWith("#")) return href;
  try {
    const { protocol } = new URL(href);
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address is one of these pages, which the router follows without loading anew; files and the API are not. */
export function isOfPages(target: string): boolean {
  return /^\/(?:$|(?:batches|methods|sources)(?:\/[\w-]+)?$)/.test(target);
}
