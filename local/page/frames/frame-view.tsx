import { useEffect, useRef } from 'preact/hooks';
import type { RunScript } from '../connection/script-runner';
import type { FromFrame, ToFrame } from './messages';

export interface FrameServices {
  runScript: RunScript;
  focusGrid(): void;
}

interface Props extends FrameServices {
  title: string;
  address: string;
  onClose(): void;
}

/** What HtmlService allows its frames, but for the origin: this one has none, so it reaches neither the page nor the server. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox';

/** A script's HTML; its `google.script` calls are answered here. */
export function FrameView({ title, address, runScript, focusGrid, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const receive = async ({ data, source }: MessageEvent<FromFrame | undefined>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || !data) return;
      if (data.kind === 'google-close') onClose();
      if (data.kind === 'google-focus') focusGrid();
      if (data.kind !== 'google-run') return;
      const answer = await runScript(data.functionName, data.args);
      // An origin of its own has no name to send to; the window is known to be the frame's.
      const message: ToFrame = { kind: 'google-answer', call: data.call, answer };
      target.postMessage(message, '*');
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [runScript, focusGrid, onClose]);

  return <iframe ref={frame} class="frame" title={title} src={address} sandbox={SANDBOX} />;
}
