import type { Alert, Button } from '../../server/protocol';
import { Modal } from './modal';

const BUTTONS: Readonly<Record<Alert['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS: Readonly<Record<Button, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };

interface Props {
  alert: Alert;
  onAnswer(button: Button): void;
}

/** A message of a script, which waits for the button. */
export function AlertModal({ alert, onAnswer }: Props) {
  return (
    <Modal
      role="alertdialog"
      class="alert"
      title={alert.title || 'Message from the script'}
      onCancel={() => onAnswer('CLOSE')}
    >
      <p>{alert.prompt}</p>
      <footer>
        {BUTTONS[alert.buttons].map((button, index) => (
          <button
            type="button"
            key={button}
            class={index === 0 ? 'primary-button' : 'plain-button'}
            onClick={() => onAnswer(button)}
          >
            {LABELS[button]}
          </button>
        ))}
      </footer>
    </Modal>
  );
}
