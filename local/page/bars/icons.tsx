/** Drawn for 24 × 24 pixels. */
function Icon({ path, size = 18 }: { path: string; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" fill="currentColor">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon path="M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12z" />
);

export const DownloadIcon = () => <Icon path="M5 20h14v-2H5zM19 9h-4V3H9v6H5l7 7z" />;

export const SubmenuIcon = () => <Icon path="M10 17V7l5 5z" />;

/** A sheet with a rising line. */
export const SheetIcon = () => (
  <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
    <rect x="6" y="2" width="24" height="32" rx="3" fill="#1a73e8" />
    <path
      d="M11 24l5-6 4 4 6-9"
      fill="none"
      stroke="#fff"
      stroke-width="2.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
