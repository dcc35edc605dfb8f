import type { AnswerMethod } from "../../src/chat/chat-event.ts";
import { t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";

/** Links from figures to the pages of the methods that gave them. */
export function MethodLinks({ methods }: { methods: readonly AnswerMethod[] }) {
  if (methods.length === 0) return null;
  return (
    <p class="method-links">
      <span class="soft">{t("methodsUsed")}</span>
      {methods.map(({ id, title, href }) => (
        <Link key={id} to={href}>
          {title}
        </Link>
      ))}
    </p>
  );
}
