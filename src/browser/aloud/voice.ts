/** The voice that reads Mandarin aloud. */

/** Of the device: a voice of a server would be sent the text, and does not speak without a network. */
export function mandarinVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const local = voices.filter(({ localService }) => localService);
  // Android writes zh_CN. `zh-HK` is Cantonese.
  return [/^(?:zh|cmn)[-_](?:hans[-_])?cn/i, /^(?:zh|cmn)(?:$|[-_](?:hans|sg))/i, /^(?:zh|cmn)[-_](?:hant[-_])?tw/i]
    .map((language) => local.find(({ lang }) => language.test(lang)))
    .find((voice) => voice !== undefined);
}
