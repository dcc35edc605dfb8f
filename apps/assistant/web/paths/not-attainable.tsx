import { t } from "../i18n/language.ts";

/** What stands where something is only computed of targets that can be met. */
export function NotAttainable({ title }: { title: string }) {
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <p>{t("pathOnlyAttainable")}</p>
    </section>
  );
}
