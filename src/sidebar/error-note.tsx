import { Icon } from './icon';
import { say } from './say';

/** Says in place what went wrong and what to do; announced at once. */
export function ErrorNote({ text, onRetry }: { text: string | null | undefined; onRetry?: () => void }) {
  return (
    <div role="alert">
      {text && (
        <div class="error">
          <Icon name="warning" />
          <div>
            {text}
            {onRetry && (
              <button type="button" class="link block" onClick={onRetry}>
                {say('again.button')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
