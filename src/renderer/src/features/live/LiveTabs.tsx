import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export function LiveTabs({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <Tabs.Root className="live-tabs" defaultValue={tabs[0]?.id ?? ''}>
      {tabs.map((tab) => (
        <Tabs.Content key={tab.id} className="live-tab-content" value={tab.id} tabIndex={-1}>
          {tab.content}
        </Tabs.Content>
      ))}
      <Tabs.List className="live-tab-list">
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab.id} className="live-tab" value={tab.id}>
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs.Root>
  );
}
