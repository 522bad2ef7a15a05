import type { Activate } from './activate';
import { Bar, Spark } from './charts';
import type { DashboardLabels, EvidenceRow, PrincipleRow } from './state';

interface PrinciplesProps {
  readonly rows: readonly PrincipleRow[];
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** The ten principles as bars. Each opens to its parts, its formula and the records behind it. */
export function Principles({ rows, labels, activate }: PrinciplesProps) {
  return (
    <section>
      <h2>{labels.principles}</h2>
      <p class="quiet">{labels.principlesHint}</p>
      <div class="principles">
        {rows.map((row) => (
          <Principle key={row.key} row={row} labels={labels} activate={activate} />
        ))}
      </div>
    </section>
  );
}

interface PrincipleProps {
  readonly row: PrincipleRow;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

function Principle({ row, labels, activate }: PrincipleProps) {
  return (
    <details class={row.value === null ? 'principle quiet' : 'principle'}>
      <summary>
        <span class="principle-name">{row.name}</span>
        <Bar value={row.value} isFew={row.isFew} />
        <span class="principle-value">{row.valueText}</span>
        <span class="principle-count quiet">{row.count}</span>
        <Spark values={row.spark} text={row.sparkText} />
      </summary>
      <div class="principle-body">
        <p>
          <span class="tag">{row.weight}</span> {row.formula}
        </p>
        {row.parts.length > 0 && (
          <table>
            <caption class="hidden">{labels.parts}</caption>
            <tbody>
              {row.parts.map(({ name, valueText, detail }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="number">{valueText}</td>
                  <td class="quiet">{detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <h3>{labels.evidence}</h3>
        {row.evidence.length === 0 ? (
          <p class="quiet">{labels.evidenceNone}</p>
        ) : (
          <ul class="rows">
            {row.evidence.map((evidence) => (
              <Evidence key={evidence.id} evidence={evidence} activate={activate} />
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

interface EvidenceProps {
  readonly evidence: EvidenceRow;
  readonly activate: Activate;
}

const EFFECT_SIGN: Readonly<Record<EvidenceRow['effect'], string>> = {
  raises: '+',
  lowers: '−',
  pending: '…',
  'left-out': '○',
};

function Evidence({ evidence, activate }: EvidenceProps) {
  return (
    <li>
      <button type="button" class="row" onClick={() => activate(evidence.id)}>
        <span class={`sign ${evidence.effect}`} title={evidence.effectText}>
          <span aria-hidden="true">{EFFECT_SIGN[evidence.effect]}</span>
          <span class="hidden">{evidence.effectText}</span>
        </span>
        <span class="row-text">{evidence.text}</span>
        <span class="row-detail quiet">
          {evidence.reason} · <span class="place">{evidence.place}</span>
        </span>
      </button>
    </li>
  );
}
