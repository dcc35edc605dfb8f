import { effect, signal } from "@preact/signals";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const stored = localStorage.getItem("tandem-theme");

export const theme = signal<Theme>(themes.find((name) => name === stored) ?? "system");

export function setTheme(next: string): void {
  theme.value = themes.find((name) => name === next) ?? "system";
  localStorage.setItem("tandem-theme", theme.value);
}

effect(() => {
  if (theme.value === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme.value);
});
