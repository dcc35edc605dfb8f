import type { SynergyClassName } from "@tandem/core";
import { useState } from "preact/hooks";
import { language, t } from "../i18n/language.ts";
import { shownChange } from "../i18n/numbers.ts";
import { classNames } from "./class-names.ts";
import { isBeyond, margin, type QuadrantFrame, quadrantFrame } from "./quadrant-frame.ts";

export interface PlottedCity {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly class: SynergyClassName;
  readonly co2ChangePercent: number;
  readonly pm25ChangePercent: number;
  readonly co2Source: string;
  readonly pm25Source: string;
}

const [width, height] = [640, 440];

function Axes({ frame }: { frame: QuadrantFrame }) {
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  return (
    <g class="axes">
      {frame.xTicks.map((tick) => (
        <g key={`x${tick}`}>
          <line
            x1={frame.x(tick)}
            x2={frame.x(tick)}
            y1={top}
            y2={bottom}
            class={tick === 0 ? "zero" : "grid"}
          />
          <text x={frame.x(tick)} y={bottom + 16} text-anchor="middle">
            {shownChange(tick, language.value)}
          </text>
        </g>
      ))}
      {frame.yTicks.map((tick) => (
        <g key={`y${tick}`}>
          <line
            x1={left}
            x2={right}
            y1={frame.y(tick)}
            y2={frame.y(tick)}
            class={tick === 0 ? "zero" : "grid"}
          />
          <text x={left - 6} y={frame.y(tick) + 4} text-anchor="end">
            {shownChange(tick, language.value)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={height - 8} text-anchor="middle" class="title">
        {t("co2Change")}
      </text>
      <text
        x={14}
        y={(top + bottom) / 2}
        text-anchor="middle"
        class="title"
        transform={`rotate(-90 14 ${(top + bottom) / 2})`}
      >
        {t("pm25Change")}
      </text>
      <text x={left + 8} y={bottom - 8} class="quadrant">
        {t("both-fall")}
      </text>
      <text x={right - 8} y={bottom - 8} class="quadrant" text-anchor="end">
        {t("air-only")}
      </text>
      <text x={left + 8} y={top + 16} class="quadrant">
        {t("carbon-only")}
      </text>
      <text x={right - 8} y={top + 16} class="quadrant" text-anchor="end">
        {t("both-rise")}
      </text>
    </g>
  );
}

function described(city: PlottedCity): string {
  const [co2, pm25] = [city.co2ChangePercent, city.pm25ChangePercent].map((value) =>
    shownChange(value, language.value),
  );
  return `${city.name} (${city.province}): CO₂ ${co2}% (${city.co2Source}), PM2.5 ${pm25}% (${city.pm25Source})`;
}

function Legend({ cities }: { cities: readonly PlottedCity[] }) {
  return (
    <ul class="legend">
      {classNames.map((name) => {
        const count = cities.filter((city) => city.class === name).length;
        return count === 0 ? null : (
          <li key={name}>
            <span class={`swatch ${name}`} aria-hidden="true" /> {t(name)}: {count}
          </li>
        );
      })}
    </ul>
  );
}

/** Every city as a dot: CO2 change across, PM2.5 change up. The table beside it says the same in words. */
export function QuadrantPlot({ cities }: { cities: readonly PlottedCity[] }) {
  const [shown, setShown] = useState<PlottedCity>();
  const dots = cities.map((city) => ({ city, x: city.co2ChangePercent, y: city.pm25ChangePercent }));
  const frame = quadrantFrame(dots, width, height);
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t("quadrantTitle")}>
        <Axes frame={frame} />
        {dots.map(({ city, x, y }) => (
          <circle
            key={city.code}
            class={`dot ${city.class}`}
            cx={frame.x(x)}
            cy={frame.y(y)}
            r={shown?.code === city.code ? 7 : 4}
            onPointerEnter={() => setShown(city)}
          >
            <title>{described(city)}</title>
          </circle>
        ))}
      </svg>
      <Legend cities={cities} />
      <p class="hint">
        {shown ? described(shown) : dots.some((dot) => isBeyond(dot, frame)) ? t("clipped") : " "}
      </p>
    </div>
  );
}
