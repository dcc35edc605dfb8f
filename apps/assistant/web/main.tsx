import { render } from "preact";
import { App } from "./app.tsx";
import "./style/tokens.css";
import "./style/page.css";
import "./style/controls.css";
import "./style/tables.css";
import "./style/charts.css";
import "./style/chat.css";
import "./style/methods.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
