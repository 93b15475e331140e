import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { exampleText, EXAMPLE_LANGUAGES, isWindows, type ExampleLanguage } from './example-text.ts';

/** A first call that works as it stands: pasted into a terminal, or saved and run. */
export function ExamplePanel({ baseUrl, dataDir }: { baseUrl: string; dataDir: string }) {
  const { api: words } = useText();
  const [language, setLanguage] = useState<ExampleLanguage>('curl');
  const code = exampleText(language, { baseUrl, dataDir });
  const isPowerShell = language === 'curl' && isWindows(dataDir);
  return (
    <Panel
      title={words.examples}
      tools={
        <>
          <Segments
            label={words.examples}
            value={language}
            options={EXAMPLE_LANGUAGES.map((value) => ({ value, label: words.exampleNames[value] }))}
            onChange={setLanguage}
          />
          <CopyButton value={code} what={words.exampleNames[language]} />
        </>
      }
    >
      <pre
        className="api-pre scroll"
        data-testid="api-example"
        tabIndex={0}
        role="region"
        aria-label={words.exampleNames[language]}
      >
        {code}
      </pre>
      <p className="api-note api-pad">{words.exampleHints[isPowerShell ? 'powershell' : language]}</p>
    </Panel>
  );
}
