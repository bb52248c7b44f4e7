/** What has no form in Sveltia CMS, by its path in the schemas, and why. It keeps the fields of a file that it does not know. */
export const WITHOUT_FORM: Readonly<Record<string, string>> = {
  menus: 'The editor at /bianji/ is made for menus: it reads tables, asks, and checks every date.',
  past: 'Written once from a report and then left alone; its lists lie in lists.',
  corrections: 'Added by who mends the site, one by one.',
  sources: 'One file for the whole site: two editors at a time would overwrite each other.',
  site: 'Settings for who maintains the site, some of which change its addresses.',
  workdays: 'Copied from the notice of the State Council once a year.',
  'districts.bounds': 'Four numbers in a fixed order, which no widget shows with their names.',
};
