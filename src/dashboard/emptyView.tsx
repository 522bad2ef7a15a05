import type { Activate } from './activate';
import type { EmptyPage } from './state';

interface EmptyViewProps {
  readonly page: EmptyPage;
  readonly activate: Activate;
}

/** Nothing recorded yet: says so kindly and offers the first step. */
export function EmptyView({ page, activate }: EmptyViewProps) {
  return (
    <section class="empty">
      <h1>{page.title}</h1>
      <p>{page.text}</p>
      <div class="actions">
        {page.actions.map(({ id, text }, index) => (
          <button type="button" key={id} class={index === 0 ? 'button primary' : 'button'} onClick={() => activate(id)}>
            {text}
          </button>
        ))}
      </div>
    </section>
  );
}
