import { Check, SlidersHorizontal } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useText } from '../../i18n/use-text.ts';
import { DENSITIES, THEMES } from '../../state/view-settings.ts';
import { changeView, useView } from '../../state/view-store.ts';

/** Language, appearance and density of this page. */
export function DisplayMenu() {
  const text = useText();
  const { language, theme, density } = useView();
  const { settings } = text;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label={settings.button} title={settings.button}>
        <SlidersHorizontal aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
          <Choice
            label={settings.language}
            value={language}
            options={[
              ['zh-CN', '中文'],
              ['en', 'English'],
            ]}
            onChange={(picked) => changeView({ language: picked })}
          />
          <DropdownMenu.Separator className="menu-line" />
          <Choice
            label={settings.theme}
            value={theme}
            options={THEMES.map((name) => [name, settings[name]] as const)}
            onChange={(picked) => changeView({ theme: picked })}
          />
          <DropdownMenu.Separator className="menu-line" />
          <Choice
            label={settings.density}
            value={density}
            options={DENSITIES.map(
              (name) => [name, name === 'one-line' ? settings.oneLine : settings[name]] as const,
            )}
            onChange={(picked) => changeView({ density: picked })}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <DropdownMenu.RadioGroup value={value} aria-label={label}>
      <DropdownMenu.Label className="menu-label">{label}</DropdownMenu.Label>
      {options.map(([option, name]) => (
        <DropdownMenu.RadioItem
          key={option}
          className="menu-item"
          value={option}
          // Several settings are often changed together: the menu stays open.
          onSelect={(event) => {
            event.preventDefault();
            onChange(option);
          }}
        >
          {name}
          <DropdownMenu.ItemIndicator>
            <Check aria-hidden="true" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
