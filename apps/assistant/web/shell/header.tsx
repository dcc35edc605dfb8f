import { language, setLanguage, t } from "../i18n/language.ts";
import { Link } from "./link.tsx";
import { setTheme, theme } from "./theme.ts";

function LanguageSwitch() {
  const other = language.value === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      class="quiet"
      lang={other === "zh" ? "zh-CN" : "en"}
      onClick={() => setLanguage(other)}
    >
      {other === "zh" ? "中文" : "English"}
    </button>
  );
}

function ThemeChoice() {
  return (
    <select
      aria-label={t("theme")}
      value={theme.value}
      onChange={(event) => setTheme(event.currentTarget.value)}
    >
      <option value="system">{t("themeSystem")}</option>
      <option value="light">{t("themeLight")}</option>
      <option value="dark">{t("themeDark")}</option>
    </select>
  );
}

export function Header() {
  return (
    <header class="top">
      <a class="skip" href="#content">
        {t("skip")}
      </a>
      <div class="brand">
        <img src="/icon.svg" alt="" width={26} height={26} />
        <strong>Tandem</strong>
        <span>{t("tagline")}</span>
      </div>
      <nav aria-label={t("navigation")}>
        <Link to="/">{t("navChat")}</Link>
        <Link to="/paths">{t("navPaths")}</Link>
        <Link to="/batches">{t("navBatches")}</Link>
        <Link to="/methods">{t("navMethods")}</Link>
        <Link to="/sources">{t("navSources")}</Link>
        <a href="/docs">{t("navApi")}</a>
      </nav>
      <div class="settings">
        <LanguageSwitch />
        <ThemeChoice />
      </div>
    </header>
  );
}
