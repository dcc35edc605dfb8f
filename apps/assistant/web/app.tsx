import { BatchPage } from "./batches/batch-page.tsx";
import { BatchesPage } from "./batches/batches-page.tsx";
import { ChatPage } from "./chat/chat-page.tsx";
import { t } from "./i18n/language.ts";
import { MethodPage } from "./methods/method-page.tsx";
import { MethodsPage } from "./methods/methods-page.tsx";
import { LazyPathsPage } from "./paths/lazy-paths-page.tsx";
import { Header } from "./shell/header.tsx";
import { path } from "./shell/route.ts";
import { TokenForm } from "./shell/token-form.tsx";
import { SourcesPage } from "./sources/sources-page.tsx";

function Page() {
  const batch = /^\/batches\/([\w-]+)$/.exec(path.value)?.[1];
  if (batch) return <BatchPage key={batch} id={batch} />;
  const method = /^\/methods\/([\w-]+)$/.exec(path.value)?.[1];
  if (method) return <MethodPage key={method} id={method} />;
  if (path.value === "/") return <ChatPage />;
  if (path.value === "/paths") return <LazyPathsPage />;
  if (path.value === "/batches") return <BatchesPage />;
  if (path.value === "/methods") return <MethodsPage />;
  if (path.value === "/sources") return <SourcesPage />;
  return <p>{t("notFound")}</p>;
}

function titleOf(address: string): string {
  if (address === "/paths") return `${t("navPaths")} · Tandem`;
  if (address.startsWith("/batches")) return `${t("navBatches")} · Tandem`;
  if (address.startsWith("/methods")) return `${t("navMethods")} · Tandem`;
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
