import type { DialogFrame } from '../../server/protocol';
import { CloseIcon } from '../bars/icons';
import { type FrameServices, FrameView } from './frame-view';
import { Modal } from './modal';

interface Props extends FrameServices {
  dialog: DialogFrame;
  onClose(): void;
}

/** HTML that a script shows in a window of its own. */
export function ScriptDialog({ dialog, onClose, ...services }: Props) {
  const { title, address, width, height } = dialog;
  return (
    <Modal title={title} class="script-dialog" isModal={dialog.modal} onCancel={onClose}>
      <button type="button" class="icon-button modal-close" aria-label={`Close ${title}`} onClick={onClose}>
        <CloseIcon />
      </button>
      <div style={{ width: `${width}px`, height: `${height}px` }}>
        <FrameView key={address} title={title} address={address} onClose={onClose} {...services} />
      </div>
    </Modal>
  );
}
