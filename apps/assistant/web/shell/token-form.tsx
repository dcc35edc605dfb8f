import { useState } from "preact/hooks";
import { tokenNeeded, useToken } from "../api/client.ts";
import { t } from "../i18n/language.ts";

export function TokenForm() {
  const [typed, setTyped] = useState("");
  if (!tokenNeeded.value) return null;
  return (
    <form
      class="notice"
      onSubmit={(event) => {
        event.preventDefault();
        useToken(typed);
      }}
    >
      <p>{t("tokenNeeded")}</p>
      <label>
        {t("token")}
        <input
          type="password"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t("use")}</button>
    </form>
  );
}
