import type { DeliveryHealth } from '#shared/health.ts';
import type { Language } from '../../i18n/language.ts';
import { kindLight, ledgerLight } from './light.ts';
import type { DeliveryWords, Light } from './light.ts';

interface LightRowProps {
  readonly health: DeliveryHealth;
  /** How long ago the engine said so, ms. */
  readonly sinceMs: number;
  readonly words: DeliveryWords;
  readonly language: Language;
}

/** A light per kind, in words; the reason and the one next step come with hover and focus. */
export function LightRow({ health, sinceMs, words, language }: LightRowProps) {
  const lights = [
    ...health.kinds.map((row) => kindLight(row, sinceMs, words, language)),
    ledgerLight(health.reconciliation, words, language),
  ];
  return (
    <ul
      className="lights"
      aria-label={words.title}
      data-stale={!health.listening}
      data-testid="delivery-lights"
    >
      {lights.map((light) => (
        <LightItem key={light.id} light={light} />
      ))}
      {!health.listening && <li className="lights-note">{words.notListening}</li>}
    </ul>
  );
}

function LightItem({ light }: { light: Light }) {
  const tip = `light-tip-${light.id}`;
  return (
    <li className="light-item">
      <button
        type="button"
        className="light"
        data-tone={light.tone}
        data-kind={light.id}
        aria-label={`${light.label}: ${light.state}`}
        aria-describedby={tip}
      >
        <span className="light-mark" aria-hidden="true">
          {light.mark}
        </span>
        <span>{light.label}</span>
        <span className="light-shown">{light.shown}</span>
      </button>
      <span className="light-tip" role="tooltip" id={tip}>
        <strong>{light.state}</strong>
        {light.details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
        {light.next !== null && <span className="light-next">{light.next}</span>}
      </span>
    </li>
  );
}
