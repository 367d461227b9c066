/** Bundles the sidebar into one self-contained page at `outfile`. */
export function buildSidebar(options: { outfile: string; minify?: boolean }): Promise<void>;
