import { lexer, type Token, type Tokens } from "marked";
import type { ComponentChildren } from "preact";
import { t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { isOfPages, linkTarget } from "./link-target.ts";

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table";
}

function isList(token: Token): token is Tokens.List {
  return token.type === "list";
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function inner(token: Token): ComponentChildren {
  if ("tokens" in token && token.tokens) return token.tokens.map(drawn);
  return "text" in token && typeof token.text === "string" ? plain(token.text) : token.raw;
}

const longestUnbroken = 30;

/** In widths of a Latin letter: a Chinese character takes two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}|[（）《》、，。：]/gu)?.length ?? 0);
}

/** Short cells stay on one line: a value is not parted from its unit. */
function cellClass({ align, text }: Tokens.TableCell): string {
  return `${align ?? ""} ${widthOf(text) <= longestUnbroken ? "short" : ""}`.trim();
}

function Table({ table }: { table: Tokens.Table }) {
  return (
    <ScrollBox label={t("table")}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell, index) =>
              cell.text === "" ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col" class={cell.align ?? undefined}>
                  {cell.tokens.map(drawn)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={cellClass(cell)}>
                  {cell.tokens.map(drawn)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function List({ list }: { list: Tokens.List }) {
  const items = list.items.map((item, index) => <li key={index}>{item.tokens.map(drawn)}</li>);
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

function Anchor({ token }: { token: Token }) {
  const target = "href" in token && typeof token.href === "string" ? linkTarget(token.href) : undefined;
  if (target === undefined) return <>{inner(token)}</>;
  if (isOfPages(target)) return <Link to={target}>{inner(token)}</Link>;
  return (
    <a href={target} rel="noreferrer">
      {inner(token)}
    </a>
  );
}

/** One token as elements. Raw HTML and pictures are shown as the text that they are. */
function drawn(token: Token, key: number): ComponentChildren {
  if (isTable(token)) return <Table key={key} table={token} />;
  if (isList(token)) return <List key={key} list={token} />;
  switch (token.type) {
    case "space":
      return null;
    case "paragraph":
      return <p key={key}>{inner(token)}</p>;
    case "heading":
      return <h3 key={key}>{inner(token)}</h3>;
    case "strong":
      return <strong key={key}>{inner(token)}</strong>;
    case "em":
      return <em key={key}>{inner(token)}</em>;
    case "codespan":
      return <code key={key}>{inner(token)}</code>;
    case "code":
      return <pre key={key}>{inner(token)}</pre>;
    case "blockquote":
      return <blockquote key={key}>{inner(token)}</blockquote>;
    case "br":
      return <br key={key} />;
    case "hr":
      return <hr key={key} />;
    case "link":
      return <Anchor key={key} token={token} />;
    case "html":
    case "image":
      return token.raw;
    default:
      return inner(token);
  }
}

/** Markdown as elements, never as markup: what is not understood is shown as text. */
export function Markdown({ text }: { text: string }) {
  return <div class="prose">{lexer(text).map(drawn)}</div>;
}
