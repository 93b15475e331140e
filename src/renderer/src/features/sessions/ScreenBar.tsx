import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { DemoLabel } from '../../ui/DemoLabel.tsx';
import { DisplayMenu } from '../settings/DisplayMenu.tsx';

interface ScreenBarProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  /** Whether the session shown below is made up. */
  readonly isDemo?: boolean;
  readonly children?: ReactNode;
}

/** The top of the quiet screens: the way back, the title, the settings. */
export function ScreenBar({ title, back, onBack, isDemo = false, children }: ScreenBarProps) {
  return (
    <header className="screen-bar">
      <button type="button" className="button" data-look="quiet" onClick={onBack}>
        <ArrowLeft aria-hidden="true" />
        {back}
      </button>
      <h1 className="screen-title">{title}</h1>
      <DemoLabel isDemo={isDemo} />
      <div className="screen-tools">
        {children}
        <DisplayMenu />
      </div>
    </header>
  );
}
