import { useId, useState } from "preact/hooks";
import { said, t } from "../i18n/language.ts";
import { useWidth } from "../shell/use-width.ts";
import { nearestDot, steppedTo } from "./dot-steps.ts";
import { namesApart } from "./names-apart.ts";
import { changesInWords, countsOf, type PlottedCity, presentClasses } from "./plotted-city.ts";
import { QuadrantAxes } from "./quadrant-axes.tsx";
import { isBeyond, margin, quadrantFrame } from "./quadrant-frame.ts";

/** Fewer dots than this carry their names; more would overlap. */
const mostNamed = 14;
const pointerReach = 24;

interface PlacedCity {
  readonly city: PlottedCity;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly beyond: boolean;
}

function Legend({ cities }: { cities: readonly PlottedCity[] }) {
  const counts = countsOf(cities);
  return (
    <ul class="legend">
      {presentClasses(cities).map((name) => (
        <li key={name}>
          <span class={`swatch ${name}`} aria-hidden="true" /> {t(name)}: {counts[name]}
        </li>
      ))}
    </ul>
  );
}

function Tip({ dot, width }: { dot: PlacedCity; width: number }) {
  const rightHalf = dot.left > width / 2;
  const style = rightHalf
    ? { right: `${width - dot.left + 10}px`, top: `${dot.top}px` }
    : { left: `${dot.left + 10}px`, top: `${dot.top}px` };
  return (
    <div class="tip" style={style} aria-hidden="true">
      <strong>{dot.city.name}</strong> {dot.city.province}
      <br />
      {t(dot.city.class)}
      {changesInWords(dot.city).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function Names({ dots, width }: { dots: readonly PlacedCity[]; width: number }) {
  const names = namesApart(
    dots.map(({ city, left, top }) => ({ text: city.name, left, top })),
    width,
  );
  return (
    <g class="names">
      {names.map(({ text, left, top, anchor }) => (
        <text key={text} x={left} y={top + 4} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/**
 * Every city as a dot: CO2 change across, PM2.5 change up. A pointer shows the nearest city; the keyboard walks from one
 * to the next, and a screen reader hears each as an option of a list.
 */
export function QuadrantPlot({ cities }: { cities: readonly PlottedCity[] }) {
  const [box, width] = useWidth(640);
  const [shown, setShown] = useState<string>();
  const id = useId();
  const height = Math.round(Math.min(460, Math.max(320, width * 0.66)));
  const points = cities.map((city) => ({ city, x: city.co2ChangePercent, y: city.pm25ChangePercent }));
  const frame = quadrantFrame(points, width, height);
  const dots: readonly PlacedCity[] = points.map((point) => ({
    ...point,
    left: frame.x(point.x),
    top: frame.y(point.y),
    beyond: isBeyond(point, frame),
  }));
  const active = dots.find(({ city }) => city.code === shown);
  const beyond = dots.filter((dot) => dot.beyond).length;
  const byKey = (event: KeyboardEvent) => {
    const next = steppedTo(dots, active, event.key);
    if (event.key === "Escape") setShown(undefined);
    if (next === undefined) return;
    event.preventDefault();
    setShown(next.city.code);
  };
  const byPointer = (event: PointerEvent) => {
    const frameBox = box.current?.getBoundingClientRect();
    if (!frameBox) return;
    const at = { left: event.clientX - frameBox.left, top: event.clientY - frameBox.top };
    setShown(nearestDot(dots, at, pointerReach)?.city.code);
  };
  return (
    <div class="chart">
      <div class="plot" ref={box} onPointerMove={byPointer} onPointerLeave={() => setShown(undefined)}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its list carries the name; a title would pop up over every dot */}
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <QuadrantAxes frame={frame} counts={countsOf(cities)} />
          <g
            role="listbox"
            tabIndex={0}
            aria-label={said("quadrantTitle", { n: cities.length })}
            aria-activedescendant={active ? `${id}-${active.city.code}` : undefined}
            onKeyDown={byKey}
            onFocus={() => setShown((now) => now ?? steppedTo(dots, undefined, "Home")?.city.code)}
            onBlur={() => setShown(undefined)}
          >
            <rect
              class="ring"
              x={margin.left}
              y={margin.top}
              width={Math.max(0, width - margin.left - margin.right)}
              height={height - margin.top - margin.bottom}
            />
            {dots.map(({ city, left, top, beyond: out }) => (
              <circle
                key={city.code}
                id={`${id}-${city.code}`}
                role="option"
                aria-selected={city.code === shown}
                aria-label={`${city.name}, ${city.province}: ${t(city.class)}; ${changesInWords(city).join("; ")}`}
                class={`dot ${city.class}${out ? " beyond" : ""}${city.code === shown ? " shown" : ""}`}
                cx={left}
                cy={top}
                r={city.code === shown ? 7 : 4.5}
              />
            ))}
          </g>
          {dots.length <= mostNamed ? <Names dots={dots} width={width} /> : null}
        </svg>
        {active ? <Tip dot={active} width={width} /> : null}
      </div>
      <Legend cities={cities} />
      {beyond > 0 ? <p class="hint">{said("clipped", { n: beyond })}</p> : null}
    </div>
  );
}
