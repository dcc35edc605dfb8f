import { BatchPage } from "./batches/batch-page.tsx";
import { BatchesPage } from "./batches/batches-page.tsx";
import { ChatPage } from "./chat/chat-page.tsx";
import { t } from "./i18n/language.ts";
import { Header } from "./shell/header.tsx";
import { path } from "./shell/route.ts";
import { TokenForm } from "./shell/token-form.tsx";
import { SourcesPage } from "./sources/sources-page.tsx";

function Page() {
  const batch = /^\/batches\/([\w-]+)$/.exec(path.value)?.[1];
  if (batch) return <BatchPage key={batch} id={batch} />;
  if (path.value === "/") return <ChatPage />;
  if (path.value === "/batches") return <BatchesPage />;
  if (path.value === "/sources") return <SourcesPage />;
  return <p>{t("notFound")}</p>;
}

function titleOf(address: string): string {
  if (address.startsWith("/batches")) return `${t("navBatches")} · Tandem`;
  if (address === "/sources") return `${t("navSources")} · Tandem`;
  return `Tandem · ${t("tagline")}`;
}

export function App() {
  document.title = titleOf(path.value);
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1}>
        <TokenForm />
        <Page />
      </main>
    </>
  );
}
