import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Panel({ title, tools, className = '', children }: PanelProps) {
  return (
    <section className={`panel ${className}`} aria-label={title}>
      <div className="panel-head">
        <h2 className="panel-title">{title}</h2>
        <div className="panel-tools">{tools}</div>
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
}
