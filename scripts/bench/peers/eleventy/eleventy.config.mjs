/** Content files have all their data in front matter; nothing in them is to be rendered. */
export default (config) => {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: 'dist' },
    htmlTemplateEngine: false,
    templateFormats: ['html'],
  };
};
