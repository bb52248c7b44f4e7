/** Whether the papers of this build are printed as PDFs afterwards, which needs a browser: only then do pages offer them. */
export const withPdfs = (): boolean => process.env['PAPERS_PDF'] === '1';
