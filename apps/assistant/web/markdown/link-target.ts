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
