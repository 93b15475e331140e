import type { ApiInfo } from '#shared/api-info.ts';
import { useText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

export function AddressPanel({ info }: { info: ApiInfo }) {
  const { api: words } = useText();
  const rows = [
    { id: 'base-url', label: words.baseUrl, value: info.baseUrl },
    { id: 'docs', label: words.docs, value: `${info.baseUrl}/api/docs` },
    { id: 'data-dir', label: words.dataDir, value: info.dataDir },
  ];
  return (
    <Panel title={words.address}>
      <ul className="api-rows">
        {rows.map(({ id, label, value }) => (
          <li key={id} className="api-row">
            <span className="api-label">{label}</span>
            <code className="api-code foreign" data-testid={`api-${id}`}>
              {value}
            </code>
            <CopyButton value={value} what={label} />
          </li>
        ))}
      </ul>
      <p className="api-note api-pad">
        {words.onlyHere}
        {!info.legacyOpen && ` ${words.legacyOff}`}
      </p>
    </Panel>
  );
}
