import { Figure } from '../../ui/Figure.tsx';

interface ReportFigureProps {
  readonly label: string;
  readonly value?: number | null;
  readonly atLeast?: boolean;
  /** Instead of a number. */
  readonly text?: string;
  readonly note?: string | null;
}

export function ReportFigure({ label, value = null, atLeast = false, text, note = null }: ReportFigureProps) {
  return (
    <div className="report-figure">
      <dt>{label}</dt>
      <dd>{text ?? <Figure value={value} atLeast={atLeast} />}</dd>
      {note !== null && <dd className="report-note">{note}</dd>}
    </div>
  );
}
