import { CertificateView } from "./certificate-view.tsx";
import { ConflictView } from "./conflict-view.tsx";
import { CurveView } from "./curve-view.tsx";
import { FrontView } from "./front-view.tsx";
import { GroundsView } from "./grounds-view.tsx";
import { HealthView } from "./health-view.tsx";
import { JointView } from "./joint-view.tsx";
import { MeasuresSection } from "./measures-section.tsx";
import type { PathQuestion } from "./path-question.ts";
import { PricesView } from "./prices-view.tsx";
import type { ShownPath } from "./shown-path.ts";
import { StartView } from "./start-view.tsx";
import { TimeView } from "./time-view.tsx";
import { TracksView } from "./tracks-view.tsx";
import { UncertaintyView } from "./uncertainty-view.tsx";

/** A whole path: pictures, measures, prices, proof, health, sharing, certainty, grounds. */
export function PathView({ path, question }: { path: ShownPath; question: PathQuestion }) {
  return (
    <>
      <ConflictView path={path} />
      <TimeView path={path} />
      <TracksView path={path} question={question} />
      <CurveView path={path} />
      <MeasuresSection path={path} />
      <PricesView path={path} />
      {path.certificate ? <CertificateView certificate={path.certificate} /> : null}
      <HealthView path={path} />
      {path.joint ? <JointView joint={path.joint} /> : null}
      <FrontView path={path} question={question} />
      <UncertaintyView path={path} question={question} />
      <StartView path={path} />
      <GroundsView path={path} />
    </>
  );
}
