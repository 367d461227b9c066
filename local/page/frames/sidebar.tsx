import type { Frame } from '../../server/protocol';
import { CloseIcon } from '../bars/icons';
import { type FrameServices, FrameView } from './frame-view';

interface Props extends FrameServices {
  frame: Frame;
  onClose(): void;
}

export function Sidebar({ frame, onClose, ...services }: Props) {
  return (
    <>
      <header class="sidebar-bar">
        <h2>{frame.title}</h2>
        <button type="button" class="icon-button" aria-label={`Close ${frame.title}`} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <FrameView key={frame.address} title={frame.title} address={frame.address} onClose={onClose} {...services} />
    </>
  );
}
