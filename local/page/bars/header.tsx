import { DownloadIcon, SheetIcon } from './icons';
import { MenuBar } from './menu-bar';
import type { TopMenu } from './menu-entry';

interface Props {
  title: string;
  menus: readonly TopMenu[];
  isScriptRunning: boolean;
  onDownload(): void;
}

/** File name, what this is, and the menus. */
export function Header({ title, menus, isScriptRunning, onDownload }: Props) {
  return (
    <>
      <SheetIcon />
      <div class="header-middle">
        <div class="title-line">
          <h1>{title}</h1>
          <span class="local-label" title="It runs on this computer alone. Nothing is sent to Google or anywhere else.">
            Local spreadsheet, not Google Sheets
          </span>
        </div>
        <MenuBar menus={menus} />
      </div>
      <span class="script-status" role="status">
        {isScriptRunning && 'Running script…'}
      </span>
      <button type="button" class="download-button" onClick={onDownload}>
        <DownloadIcon /> Download .xlsx
      </button>
    </>
  );
}
